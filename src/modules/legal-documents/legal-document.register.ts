import { choice, day, defineRegister, ordinal, text } from '#modules/registers'

/** Legal normative documents (VBQPPL) that the commune's council or committee issued. */
export const legalDocumentRegister = defineRegister({
  module: 'legal_documents',
  table: 'legal_document',
  path: '/van-ban-quy-pham-phap-luat',
  title: 'Sổ văn bản quy phạm pháp luật',
  one: 'văn bản quy phạm pháp luật',
  about: 'Mỗi hình thức văn bản quy phạm pháp luật có dãy số riêng trong năm',
  keptBy: ['office-clerk', 'specialist'],
  fields: {
    issuer: choice('Cơ quan ban hành', {
      'people-council': 'Hội đồng nhân dân xã',
      'people-committee': 'Ủy ban nhân dân xã',
    }),
    number: ordinal('Số'),
    notation: text('Số, ký hiệu', { max: 50, hint: 'Ví dụ: 02/2023/QĐ-UBND' }),
    subject: text('Trích yếu', { max: 500 }),
    issued_on: day('Ngày ban hành'),
    effective_on: day('Ngày có hiệu lực'),
  },
  list: ['notation', 'subject', 'issuer', 'issued_on', 'effective_on'],
  search: ['notation', 'subject'],
  filters: ['issuer'],
  newestBy: ['issued_on', 'number'],
  label: ({ notation }) => notation,
  check: ({ issued_on, effective_on }) =>
    effective_on < issued_on
      ? [{ field: 'effective_on', message: 'Ngày có hiệu lực không thể trước ngày ban hành' }]
      : [],
  constraints: {
    one_legal_document_per_notation: {
      field: 'notation',
      message: 'Số, ký hiệu này đã có trong sổ',
    },
  },
})
