import { formatDay, timeOf, weekdayName } from '#platform/time.ts'
import type { ExplanationLine, Scheme, Term } from './calendar.ts'
import type { CalendarIndex } from './calendar-index.ts'
import { describeCalendarDay, describeClosure } from './describe-day.rules.ts'
import { describeDuration } from './describe-term.rules.ts'
import { dayNumberAt, dayOfNumber, instantOfWallMinute } from './wall-time.ts'

// Days are day numbers and moments are minutes on the Vietnamese clock: see wall-time.ts.

/** A due date as it was reckoned. */
export type Reckoning = {
  index: CalendarIndex
  accepted: number
  start: number
  due: number
  term: Term
  scheme: Scheme
}

/** The days by which a term that would end on `end`, a day of rest, is put off. */
export const rolledFrom = ({ index, due }: Reckoning, end: number): ExplanationLine[] => {
  const last = dayNumberAt(due)
  if (last === end) return []
  return [
    ...closedBetween(index, end, last),
    line(last, false, `hạn rơi vào ngày nghỉ, chuyển sang ngày làm việc này${remark(index, last)}`),
  ]
}

/** The days by which a term in hours that would end while the office is closed is put off. */
export const hoursPutOff = ({ index, due }: Reckoning, end: number): ExplanationLine[] => {
  if (due === end) return []
  const last = dayNumberAt(due)
  return [
    ...closedBetween(index, dayNumberAt(end - 1), last),
    line(last, false, `hết giờ khi cơ quan chưa mở cửa, chuyển sang ${timeText(due)}`),
  ]
}

/** A line for each day between two others, neither counted. */
export const closedBetween = (
  index: CalendarIndex,
  first: number,
  last: number,
): ExplanationLine[] => daysFromTo(first + 1, last - 1).map((day) => closedLine(index, day))

/** The day of receipt, which never counts. */
export const receiptDay = (start: number): ExplanationLine =>
  line(dayNumberAt(start), false, `tiếp nhận lúc ${timeText(start)}, ngày tiếp nhận không tính`)

/** A day of rest, and why it is one. */
export const closedLine = (index: CalendarIndex, day: number): ExplanationLine =>
  line(day, false, `không tính: ${describeClosure(index, day)}`)

/** A counted day of a term in hours. */
export const minutesLine = (day: number, minutes: number, how: string): ExplanationLine => ({
  ...line(day, true, `tính ${describeDuration(minutes)} ${how}`),
  minutes,
})

/** A line of the explanation, headed by its day. */
export const line = (day: number, counted: boolean, text: string): ExplanationLine => ({
  day: dayOfNumber(day),
  counted,
  text: `${dayText(day)}: ${text}`,
})

/** What is special about an open day, in brackets; mostly nothing. */
export const remark = (index: CalendarIndex, day: number): string => {
  const entry = index.exceptionOn(day)
  return entry ? ` (${describeCalendarDay(entry)})` : ''
}

/** Both ends counted. */
export const daysFromTo = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, passed) => first + passed)

const dayText = (dayNumber: number): string => {
  const day = dayOfNumber(dayNumber)
  return `${weekdayName(day)}, ${formatDay(day)}`
}

/** "14:30". */
export const timeText = (moment: number): string => timeOf(instantOfWallMinute(moment))

/** "14:30 Thứ Hai, 06/5/2024". */
export const momentText = (moment: number): string =>
  `${timeText(moment)} ${dayText(dayNumberAt(moment))}`
