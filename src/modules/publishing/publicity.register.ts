import { choice, day, defineRegister, text } from '#modules/registers'

/** What was done to make administrative reform known to the people. */
export const publicityRegister = defineRegister({
  module: 'publishing',
  table: 'publicity',
  path: '/tuyen-truyen',
  title: 'Sổ tuyên truyền',
  one: 'lượt tuyên truyền',
  about: 'Tuyên truyền cải cách hành chính qua đài, trang thông tin điện tử, Zalo, cuộc họp',
  keptBy: ['office-clerk', 'clerk'],
  fields: {
    kind: choice('Hình thức', {
      radio: 'Đài truyền thanh',
      website: 'Trang thông tin điện tử',
      meeting: 'Lồng ghép trong cuộc họp',
      zalo: 'Zalo',
      poster: 'Pa nô, áp phích, tờ rơi',
      other: 'Hình thức khác',
    }),
    done_on: day('Ngày thực hiện'),
    subject: text('Nội dung', { max: 500 }),
    link: text('Địa chỉ bài đăng', { max: 500, optional: true, hint: 'Nếu đăng trên mạng' }),
  },
  list: ['done_on', 'kind', 'subject'],
  search: ['subject'],
  filters: ['kind'],
  newestBy: ['done_on'],
  label: ({ subject }) => subject,
})
