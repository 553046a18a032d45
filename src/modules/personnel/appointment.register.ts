import { day, defineRegister, text } from '#modules/registers'

/** Appointments of leading civil servants. */
export const appointmentRegister = defineRegister({
  module: 'personnel',
  table: 'appointment',
  path: '/bo-nhiem',
  title: 'Sổ bổ nhiệm',
  one: 'trường hợp bổ nhiệm',
  about: 'Bổ nhiệm công chức lãnh đạo',
  fields: {
    staff: text('Người được bổ nhiệm'),
    position: text('Chức vụ'),
    decided_on: day('Ngày quyết định'),
    document: text('Quyết định', { hint: 'Số, ký hiệu' }),
  },
  list: ['staff', 'position', 'decided_on', 'document'],
  search: ['staff', 'position', 'document'],
  newestBy: ['decided_on'],
  label: ({ staff, position }) => `${staff}, ${position}`,
})
