import { day, defineRegister, ordinal, text } from '#modules/registers'

/** Civil servants who are due to change posts in a year. */
export const rotationCandidateRegister = defineRegister({
  module: 'personnel',
  table: 'rotation_candidate',
  path: '/chuyen-doi-vi-tri',
  title: 'Sổ chuyển đổi vị trí công tác',
  one: 'người thuộc diện chuyển đổi',
  about: 'Danh sách hằng năm những công chức thuộc diện chuyển đổi vị trí công tác',
  fields: {
    year: ordinal('Năm'),
    position: text('Công chức', { hint: 'Chức danh hoặc họ tên' }),
    listed_on: day('Ngày lập danh sách'),
    document: text('Văn bản', { optional: true, hint: 'Ví dụ: Công văn số 50/UBND' }),
    moved_on: day('Ngày đã chuyển đổi', { optional: true, hint: 'Để trống khi chưa chuyển đổi' }),
  },
  list: ['year', 'position', 'listed_on', 'document', 'moved_on'],
  search: ['position', 'document'],
  newestBy: ['year', 'listed_on'],
  label: ({ position, year }) => `${position} (${year})`,
  check: ({ listed_on, moved_on }) =>
    moved_on && moved_on < listed_on
      ? [{ field: 'moved_on', message: 'Ngày chuyển đổi không thể trước ngày lập danh sách' }]
      : [],
})
