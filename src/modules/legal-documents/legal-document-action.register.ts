import { choice, day, defineRegister, longText, text } from '#modules/registers'

/** Checking, reviewing, recommending and handling of legal normative documents. */
export const legalDocumentActionRegister = defineRegister({
  module: 'legal_documents',
  table: 'legal_document_action',
  path: '/kiem-tra-ra-soat-van-ban',
  title: 'Sổ kiểm tra, rà soát văn bản quy phạm pháp luật',
  one: 'lượt kiểm tra, rà soát',
  about: 'Mỗi dòng là một việc làm với một văn bản',
  keptBy: ['office-clerk', 'specialist'],
  fields: {
    action: choice('Việc', {
      check: 'Kiểm tra theo thẩm quyền',
      review: 'Rà soát',
      recommend: 'Kiến nghị xử lý',
      handle: 'Đã xử lý xong kiến nghị',
    }),
    document: text('Văn bản', { max: 500, hint: 'Số, ký hiệu và trích yếu' }),
    done_on: day('Ngày thực hiện'),
    result: longText('Kết quả', { optional: true }),
  },
  list: ['document', 'action', 'done_on', 'result'],
  search: ['document', 'result'],
  filters: ['action'],
  newestBy: ['done_on'],
  label: ({ document }) => document,
})
