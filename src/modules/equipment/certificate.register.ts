import { choice, day, defineRegister, text } from '#modules/registers'

/** Means of digital signing: asked for, granted, given back. */
export const certificateRegister = defineRegister({
  module: 'equipment',
  table: 'certificate',
  path: '/chung-thu-so',
  title: 'Sổ chứng thư số',
  one: 'chứng thư số',
  about: 'Thiết bị ký số và SIM ký số; đăng ký và được cấp là hai ngày khác nhau',
  keptBy: ['office-clerk', 'administrator'],
  fields: {
    kind: choice('Loại', {
      'staff-token': 'Token cá nhân',
      'agency-token': 'Token cơ quan',
      'sim-pki': 'SIM PKI',
    }),
    holder: text('Người hoặc cơ quan giữ'),
    requested_on: day('Ngày đăng ký'),
    granted_on: day('Ngày được cấp', { optional: true, hint: 'Để trống khi chưa được cấp' }),
    status: choice('Trạng thái', {
      requested: 'Đã đăng ký',
      granted: 'Đã được cấp',
      active: 'Đang sử dụng',
      revoked: 'Đã thu hồi',
    }),
  },
  list: ['holder', 'kind', 'requested_on', 'granted_on', 'status'],
  search: ['holder'],
  filters: ['kind', 'status'],
  newestBy: ['requested_on'],
  label: ({ holder }) => holder,
  check: ({ requested_on, granted_on, status }) => [
    ...(granted_on && granted_on < requested_on
      ? [{ field: 'granted_on', message: 'Ngày được cấp không thể trước ngày đăng ký' }]
      : []),
    ...(!granted_on && (status === 'granted' || status === 'active')
      ? [{ field: 'granted_on', message: 'Chứng thư đã cấp phải có ngày được cấp' }]
      : []),
  ],
})
