import { day, defineRegister, longText, text } from '#modules/registers'

/** Dialogues on administrative procedures that the committee held with the people. */
export const dialogueRegister = defineRegister({
  module: 'dialogues',
  table: 'dialogue',
  path: '/doi-thoai',
  title: 'Sổ đối thoại',
  one: 'cuộc đối thoại',
  about: 'Các cuộc đối thoại về thủ tục hành chính với người dân, tổ chức',
  fields: {
    held_on: day('Ngày tổ chức'),
    topic: text('Nội dung đối thoại', { max: 500 }),
    participants: text('Thành phần', { max: 500, hint: 'Ví dụ: đại diện 40 hộ dân thôn Phú Bình' }),
    conclusions: longText('Kết luận', { optional: true }),
  },
  list: ['held_on', 'topic', 'participants'],
  search: ['topic', 'participants', 'conclusions'],
  newestBy: ['held_on'],
  label: ({ topic }) => topic,
})
