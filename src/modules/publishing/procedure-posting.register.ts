import { count, day, defineRegister, text } from '#modules/registers'

/** Notices by which the committee posts new, changed or abolished procedures. */
export const procedurePostingRegister = defineRegister({
  module: 'publishing',
  table: 'procedure_posting',
  path: '/niem-yet-thu-tuc',
  title: 'Sổ niêm yết thủ tục hành chính',
  one: 'thông báo niêm yết',
  about: 'Thông báo niêm yết danh mục thủ tục hành chính và quy trình nội bộ',
  keptBy: ['office-clerk', 'clerk'],
  fields: {
    notice: text('Số, ký hiệu thông báo', { max: 50, hint: 'Ví dụ: 85a/TB-UBND' }),
    notice_signed_on: day('Ngày ký thông báo'),
    subject: text('Trích yếu', { max: 500 }),
    basis: text('Căn cứ', {
      max: 500,
      optional: true,
      hint: 'Quyết định công bố, ví dụ: Quyết định số 24/QĐ-UBND ngày 05/01/2024',
    }),
    procedure_count: count('Số thủ tục', { optional: true, hint: 'Số thủ tục trong danh mục' }),
    posted_on: day('Ngày niêm yết'),
    places: text('Nơi niêm yết', {
      hint: 'Ví dụ: Bộ phận một cửa; Trang thông tin điện tử của xã',
    }),
  },
  list: ['notice', 'subject', 'posted_on', 'places'],
  search: ['notice', 'subject', 'basis'],
  newestBy: ['posted_on'],
  label: ({ notice }) => notice,
  check: ({ notice_signed_on, posted_on }) =>
    posted_on < notice_signed_on
      ? [{ field: 'posted_on', message: 'Ngày niêm yết không thể trước ngày ký thông báo' }]
      : [],
  constraints: {
    one_posting_per_notice: {
      field: 'notice',
      message: 'Thông báo này đã có trong sổ',
    },
  },
})
