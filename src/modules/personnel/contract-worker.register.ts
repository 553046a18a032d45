import { day, defineRegister, text } from '#modules/registers'

/** People who work for the committee under a labour contract. */
export const contractWorkerRegister = defineRegister({
  module: 'personnel',
  table: 'contract_worker',
  path: '/hop-dong-lao-dong',
  title: 'Sổ hợp đồng lao động',
  one: 'hợp đồng lao động',
  fields: {
    name: text('Họ và tên', { optional: true, hint: 'Có thể để trống khi chỉ cần thống kê' }),
    work: text('Công việc'),
    started_on: day('Từ ngày'),
    ended_on: day('Thôi việc từ ngày', {
      optional: true,
      hint: 'Ngày đầu tiên không còn làm việc; để trống khi đang làm',
    }),
  },
  list: ['work', 'name', 'started_on', 'ended_on'],
  search: ['name', 'work'],
  newestBy: ['started_on'],
  label: ({ name, work }) => (name ? `${name}, ${work}` : work),
  check: ({ started_on, ended_on }) =>
    ended_on && ended_on < started_on
      ? [{ field: 'ended_on', message: 'Ngày thôi việc không thể trước ngày bắt đầu' }]
      : [],
})
