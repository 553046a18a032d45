import { addMonths, type Day, daysBetween, formatDay } from '#platform/time.ts'
import { kindOfSpan } from '../../reading/period.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Window } from '../../reading/windows.ts'
import type { Remark, Rule } from '../rule.ts'
import { sentenceAround } from '../search.ts'

/** "từ ngày 15/12/2023 đến ngày 14/6/2025": half a year, if the year were right. */
export const longWindow: Rule = {
  name: 'long-window',
  severity: 'incomplete',
  ground: 'Thông lệ: số liệu của báo cáo tính theo tháng, quý, 6 tháng, 9 tháng hoặc năm',
  find: (reading) => reading.windows.flatMap((window) => remarkOn(reading, window)),
}

/** What a window may be of, how long it may then be at most, and what it would be with the right year. */
const usual = [
  { most: 400, isOf: isOfFigures, isRight: isPeriod, why: 'không phải kỳ báo cáo nào' },
  { most: 300, isOf: isOfEvent, isRight: isShort, why: 'quá dài cho việc được kể' },
]

/** Other years that a slip of one digit gives. */
const OFF_MONTHS = [12, 120] as const

const remarkOn = (reading: Reading, window: Window): Remark[] => {
  const { from, to } = window
  const days = daysBetween(from, to)
  const meant = OFF_MONTHS.map((months) => addMonths(to, -months)).filter((day) => day > from)
  const found = usual.find(({ most, isOf }) => days > most && isOf(reading, window))
  const right = meant.find((day) => found?.isRight(from, day))
  if (!found || !right || (found.isRight === isPeriod && right === reading.period?.to)) return []
  return [
    {
      at: window,
      explanation: `Khoảng này dài ${days + 1} ngày, ${found.why}.`,
      suggestion: `Có lẽ ngày cuối là ${formatDay(right)}.`,
    },
  ]
}

function isPeriod(from: Day, to: Day): boolean {
  const kind = kindOfSpan(from, to)
  return kind !== undefined && kind !== 'year'
}

const MOST_OF_EVENT = 120

function isShort(from: Day, to: Day): boolean {
  return daysBetween(from, to) <= MOST_OF_EVENT
}

/** Weeks, courses and inspections take no year. */
function isOfEvent({ flow }: Reading, { start, end }: Window): boolean {
  const before = flow.lower.slice(Math.max(0, start - 60), start)
  return EVENT.test(before) || INSPECTION.test(flow.lower.slice(end, end + 30))
}

const EVENT = /(?:tuần|lớp|tập huấn|hội thi|cao điểm|ra quân)[^.;\n]{0,40}$/
const INSPECTION = /^,? (?:các )?đoàn (?:kiểm tra|thanh tra|giám sát|công tác)/

/** Plans, terms and contracts may well run for years. */
function isOfFigures(reading: Reading, window: Window): boolean {
  const { start, end } = sentenceAround(reading, window)
  const words = reading.flow.lower.slice(start, end)
  return (
    /hồ sơ|báo cáo|số liệu|tiếp nhận|giải quyết/.test(words) &&
    !/giai đoạn|nhiệm kỳ|thời kỳ|lộ trình|kế hoạch|đề án|dự án|hợp đồng|thí điểm|thời hạn|lũy kế|(?:hai|ba|năm|[2-9]) năm/.test(
      words,
    )
  )
}
