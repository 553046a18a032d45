import { day, defineRegister, text } from '#modules/registers'

/** One person sent to one course: a turn. */
export const trainingTurnRegister = defineRegister({
  module: 'personnel',
  table: 'training_turn',
  path: '/dao-tao-boi-duong',
  title: 'Sổ đào tạo, bồi dưỡng',
  one: 'lượt đào tạo, bồi dưỡng',
  about: 'Mỗi người cử đi một lớp là một lượt',
  fields: {
    position: text('Người được cử', { hint: 'Chức vụ, chức danh hoặc họ tên' }),
    course: text('Lớp', { max: 500 }),
    started_on: day('Từ ngày'),
    ended_on: day('Đến ngày', { optional: true }),
    document: text('Văn bản cử đi', { optional: true, hint: 'Số, ký hiệu và ngày ký' }),
  },
  list: ['position', 'course', 'started_on', 'ended_on', 'document'],
  search: ['position', 'course', 'document'],
  newestBy: ['started_on'],
  label: ({ position, course }) => `${position}: ${course}`,
  check: ({ started_on, ended_on }) =>
    ended_on && ended_on < started_on
      ? [{ field: 'ended_on', message: 'Ngày kết thúc không thể trước ngày bắt đầu' }]
      : [],
})
