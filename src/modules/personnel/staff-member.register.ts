import { choice, day, defineRegister, text } from '#modules/registers'

/** Cadres (elected) and civil servants (recruited) of the commune; one row for each term in a post. */
export const staffMemberRegister = defineRegister({
  module: 'personnel',
  table: 'staff_member',
  path: '/can-bo-cong-chuc',
  title: 'Sổ cán bộ, công chức',
  one: 'cán bộ, công chức',
  about: 'Người đang giữ và đã thôi giữ chức vụ, chức danh',
  fields: {
    name: text('Họ và tên', { optional: true, hint: 'Có thể để trống khi chỉ cần thống kê' }),
    position: text('Chức vụ, chức danh', { hint: 'Ví dụ: Công chức Tư pháp - Hộ tịch' }),
    category: choice('Nhóm', { cadre: 'Cán bộ', 'civil-servant': 'Công chức' }),
    sex: choice('Giới tính', { male: 'Nam', female: 'Nữ' }),
    started_on: day('Giữ chức từ ngày'),
    ended_on: day('Thôi giữ chức từ ngày', {
      optional: true,
      hint: 'Ngày đầu tiên không còn giữ chức; để trống khi đang giữ',
    }),
    end_reason: choice(
      'Lý do thôi giữ chức',
      {
        transfer: 'Chuyển công tác',
        downsized: 'Tinh giản biên chế',
        retired: 'Nghỉ hưu',
        resigned: 'Thôi việc',
        dismissed: 'Buộc thôi việc, bãi nhiệm',
      },
      { optional: true, blank: 'Đang giữ chức' },
    ),
  },
  list: ['position', 'name', 'category', 'sex', 'started_on', 'ended_on'],
  search: ['name', 'position'],
  filters: ['category', 'sex'],
  newestBy: ['started_on'],
  label: ({ name, position }) => (name ? `${name}, ${position}` : position),
  check: ({ started_on, ended_on, end_reason }) => [
    ...(ended_on && ended_on < started_on
      ? [{ field: 'ended_on', message: 'Ngày thôi giữ chức không thể trước ngày bắt đầu' }]
      : []),
    ...(ended_on && !end_reason
      ? [{ field: 'end_reason', message: 'Hãy chọn lý do thôi giữ chức' }]
      : []),
    ...(!ended_on && end_reason
      ? [{ field: 'ended_on', message: 'Đã chọn lý do thì phải có ngày thôi giữ chức' }]
      : []),
  ],
})
