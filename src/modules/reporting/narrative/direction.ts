import { type Block, footnote, heading, item } from '#modules/official-documents'
import { formatCount } from '#platform/numbers.ts'
import { formatDay } from '#platform/time.ts'
import type { ReportFacts } from '../report.ts'
import { issued, items, writtenIfAny } from './sentences.ts'
import { joined, type Words } from './words.ts'

/** Part I: how the reform was led, and how far the plan's tasks are. */
export const direction = (facts: ReportFacts, words: Words): Block[] => [
  heading('part', 'Công tác chỉ đạo, điều hành cải cách hành chính', 'I.'),
  ...items(
    issued(facts.documents, 'par'),
    planTasks(facts, words),
    assignedTasks(words),
    publicity(facts),
  ),
  ...writtenIfAny(facts, 'I'),
]

const planTasks = ({ overdueTasks, unit }: ReportFacts, { say, value }: Words) => {
  if (value('tasks.plan.total') === 0) return []
  const named = overdueTasks
    .map(({ title, dueOn }) => `${title} (hạn ${formatDay(dueOn)})`)
    .join('; ')
  return item([
    `${unit.shortName} theo dõi `,
    ...say('{tasks.plan.total} nhiệm vụ của kế hoạch cải cách hành chính. Đến hết kỳ: '),
    ...joined(
      say('hoàn thành {tasks.plan.completed} nhiệm vụ (đúng hạn {tasks.plan.completedOnTime})'),
      overdueTasks.length > 0
        ? [...say('quá hạn chưa thực hiện {tasks.plan.overdue} nhiệm vụ'), footnote(`${named}.`)]
        : say('{không tasks.plan.overdue} có nhiệm vụ quá hạn chưa thực hiện'),
      say('đang thực hiện trong hạn {tasks.plan.inProgress} nhiệm vụ.'),
    ),
  ])
}

const assignedTasks = ({ say, value }: Words) => {
  if (value('tasks.assigned.total') === 0) return []
  return item([
    ...joined(
      say('Nhiệm vụ cấp trên giao {tasks.assigned.total}'),
      say('hoàn thành đúng hạn {tasks.assigned.completedOnTime}'),
      value('tasks.assigned.completedLate') > 0 &&
        say('hoàn thành quá hạn {tasks.assigned.completedLate}'),
      value('tasks.assigned.overdue') > 0 &&
        say('quá hạn chưa hoàn thành {tasks.assigned.overdue}'),
      value('tasks.assigned.inProgress') > 0 && say('đang thực hiện {tasks.assigned.inProgress}'),
    ),
    '.',
  ])
}

const channelNames: Readonly<Record<string, string>> = {
  radio: 'phát trên đài truyền thanh',
  website: 'đăng trên trang thông tin điện tử',
  meeting: 'lồng ghép trong cuộc họp',
  zalo: 'đăng trên Zalo',
  poster: 'treo pa nô, áp phích, phát tờ rơi',
  other: 'hình thức khác',
}

const publicity = ({ publicity: kinds }: ReportFacts) => {
  if (kinds.length === 0) return []
  const told = kinds.map(
    ({ kind, times }) => `${channelNames[kind] ?? kind} ${formatCount(times)} lượt`,
  )
  return item([`Công tác tuyên truyền trong kỳ: ${told.join('; ')}.`])
}
