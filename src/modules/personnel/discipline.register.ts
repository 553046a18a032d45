import { choice, day, defineRegister, longText, text } from '#modules/registers'

/** Disciplinary measures against cadres and civil servants. */
export const disciplineRegister = defineRegister({
  module: 'personnel',
  table: 'discipline',
  path: '/ky-luat',
  title: 'Sổ xử lý kỷ luật',
  one: 'trường hợp kỷ luật',
  about: 'Kỷ luật về chính quyền và về Đảng',
  fields: {
    staff: text('Người bị xử lý', { hint: 'Họ tên hoặc chức vụ, chức danh' }),
    side: choice('Về', { government: 'Chính quyền', party: 'Đảng' }),
    form: choice('Hình thức', {
      reprimand: 'Khiển trách',
      warning: 'Cảnh cáo',
      'pay-cut': 'Hạ bậc lương',
      demotion: 'Giáng chức',
      removal: 'Cách chức',
      dismissal: 'Buộc thôi việc, bãi nhiệm',
      expulsion: 'Khai trừ',
    }),
    decided_on: day('Ngày quyết định'),
    document: text('Quyết định', { hint: 'Số, ký hiệu' }),
    reason: longText('Lý do', { optional: true }),
  },
  list: ['staff', 'form', 'side', 'decided_on', 'document'],
  search: ['staff', 'document'],
  filters: ['side', 'form'],
  newestBy: ['decided_on'],
  label: ({ staff, document }) => `${staff}, ${document}`,
})
