import { choice, day, defineRegister, text } from '#modules/registers'

/** Decisions and reports on the commune's budget and property. */
export const financeDecisionRegister = defineRegister({
  module: 'finance',
  table: 'finance_decision',
  path: '/van-ban-tai-chinh',
  title: 'Sổ văn bản tài chính công',
  one: 'văn bản tài chính',
  about: 'Quyết định, quy chế, báo cáo về ngân sách và tài sản công',
  fields: {
    notation: text('Số, ký hiệu', { max: 50, hint: 'Ví dụ: 41/QĐ-UBND' }),
    signed_on: day('Ngày ký'),
    subject: text('Trích yếu', { max: 500 }),
    kind: choice('Loại', {
      allocation: 'Phân bổ dự toán',
      return: 'Nộp trả kinh phí',
      'carry-over': 'Chuyển nguồn kinh phí',
      'spending-rules': 'Quy định chi tiêu nội bộ',
      'asset-rules': 'Quy chế quản lý, sử dụng tài sản công',
      'asset-report': 'Kiểm kê, báo cáo tài sản công',
      publicity: 'Công khai tài chính, tài sản công',
      other: 'Khác',
    }),
  },
  list: ['notation', 'signed_on', 'subject', 'kind'],
  search: ['notation', 'subject'],
  filters: ['kind'],
  newestBy: ['signed_on'],
  label: ({ notation }) => notation,
  constraints: {
    one_finance_decision_per_notation: {
      field: 'notation',
      message: 'Văn bản có số, ký hiệu và ngày ký này đã có trong sổ',
    },
  },
})
