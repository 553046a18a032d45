import { choice, day, defineRegister, dueState, longText, ordinal, text } from '#modules/registers'

/** Tasks of the unit's own reform plan and tasks that the level above assigned. */
export const taskRegister = defineRegister({
  module: 'tasks',
  table: 'task',
  path: '/nhiem-vu',
  title: 'Sổ nhiệm vụ',
  one: 'nhiệm vụ',
  about: 'Nhiệm vụ trong kế hoạch cải cách hành chính và nhiệm vụ cấp trên giao',
  keptBy: ['office-clerk', 'leader'],
  fields: {
    kind: choice('Loại', { plan: 'Kế hoạch CCHC', assigned: 'Cấp trên giao' }),
    year: ordinal('Năm', { hint: 'Năm của kế hoạch hoặc của việc được giao' }),
    title: text('Nội dung nhiệm vụ', { max: 500 }),
    section: text('Lĩnh vực', { optional: true, hint: 'Ví dụ: Cải cách thể chế' }),
    source: text('Văn bản giao', { optional: true, hint: 'Ví dụ: Kế hoạch số 98/KH-UBND' }),
    assigned_by: text('Người hoặc cơ quan giao'),
    assigned_on: day('Ngày giao'),
    owner: text('Người thực hiện', { optional: true, hint: 'Người hoặc bộ phận chủ trì' }),
    due_on: day('Hạn'),
    completed_on: day('Ngày hoàn thành', { optional: true, hint: 'Để trống khi đang thực hiện' }),
    evidence: text('Văn bản chứng minh', {
      optional: true,
      hint: 'Số, ký hiệu văn bản chứng minh đã hoàn thành',
    }),
    note: longText('Ghi chú', { optional: true }),
  },
  list: ['title', 'kind', 'owner', 'due_on', 'completed_on'],
  search: ['title', 'owner', 'source', 'evidence'],
  filters: ['kind'],
  newestBy: ['due_on'],
  label: ({ title }) => title,
  state: ({ due_on, completed_on }, today) => dueState(due_on, completed_on, today),
  check: ({ assigned_on, due_on, completed_on }) => [
    ...(due_on < assigned_on
      ? [{ field: 'due_on', message: 'Hạn không thể trước ngày giao' }]
      : []),
    ...(completed_on && completed_on < assigned_on
      ? [{ field: 'completed_on', message: 'Ngày hoàn thành không thể trước ngày giao' }]
      : []),
  ],
})
