import { choice, day, defineRegister, longText, text } from '#modules/registers'

/** Answers of people to the question how they were served; one for each dossier, without a name. */
export const responseRegister = defineRegister({
  module: 'surveys',
  table: 'response',
  path: '/khao-sat',
  title: 'Sổ phiếu khảo sát',
  one: 'phiếu khảo sát',
  about: 'Phiếu lấy ý kiến đánh giá sự hài lòng; mỗi hồ sơ một phiếu, không ghi tên người trả lời',
  keptBy: ['office-clerk', 'clerk'],
  fields: {
    dossier_code: text('Mã hồ sơ', { max: 50 }),
    answered_on: day('Ngày trả lời'),
    mode: choice('Hình thức', { online: 'Trực tuyến', paper: 'Phát phiếu' }),
    level: choice('Mức độ', {
      'very-satisfied': 'Rất hài lòng',
      satisfied: 'Hài lòng',
      neutral: 'Bình thường',
      dissatisfied: 'Không hài lòng',
    }),
    opinion: longText('Ý kiến khác', { optional: true }),
  },
  list: ['answered_on', 'dossier_code', 'level', 'mode', 'opinion'],
  search: ['dossier_code', 'opinion'],
  filters: ['level', 'mode'],
  newestBy: ['answered_on'],
  label: ({ dossier_code }) => `Phiếu của hồ sơ ${dossier_code}`,
  constraints: {
    one_response_per_dossier: {
      field: 'dossier_code',
      message: 'Hồ sơ này đã có phiếu (kể cả phiếu đã rút khỏi sổ)',
    },
  },
})
