import { formatDay, timeOf, weekdayName } from '#platform/time.ts'
import type { ExplanationLine, Scheme, Term } from './calendar.ts'
import type { CalendarIndex } from './calendar-index.ts'
import { describeCalendarDay, describeClosure } from './describe-day.rules.ts'
import { describeDuration } from './describe-term.rules.ts'
import { dayNumberAt, dayOfNumber, instantOfWallMinute } from './wall-time.ts'

/** Moments are minutes on the Vietnamese clock. */
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

export const hoursPutOff = ({ index, due }: Reckoning, end: number): ExplanationLine[] => {
  if (due === end) return []
  const last = dayNumberAt(due)
  return [
    ...closedBetween(index, dayNumberAt(end - 1), last),
    line(last, false, `hết giờ khi cơ quan chưa mở cửa, chuyển sang ${timeText(due)}`),
  ]
}

export const closedBetween = (
  index: CalendarIndex,
  first: number,
  last: number,
): ExplanationLine[] => daysFromTo(first + 1, last - 1).map((day) => closedLine(index, day))

export const receiptDay = (start: number): ExplanationLine =>
  line(dayNumberAt(start), false, `tiếp nhận lúc ${timeText(start)}, ngày tiếp nhận không tính`)

export const closedLine = (index: CalendarIndex, day: number): ExplanationLine =>
  line(day, false, `không tính: ${describeClosure(index, day)}`)

export const minutesLine = (day: number, minutes: number, how: string): ExplanationLine => ({
  ...line(day, true, `tính ${describeDuration(minutes)} ${how}`),
  minutes,
})

export const line = (day: number, counted: boolean, text: string): ExplanationLine => ({
  day: dayOfNumber(day),
  counted,
  text: `${dayText(day)}: ${text}`,
})

export const remark = (index: CalendarIndex, day: number): string => {
  const entry = index.exceptionOn(day)
  return entry ? ` (${describeCalendarDay(entry)})` : ''
}

export const daysFromTo = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, passed) => first + passed)

const dayText = (dayNumber: number): string => {
  const day = dayOfNumber(dayNumber)
  return `${weekdayName(day)}, ${formatDay(day)}`
}

export const timeText = (moment: number): string => timeOf(instantOfWallMinute(moment))

export const momentText = (moment: number): string =>
  `${timeText(moment)} ${dayText(dayNumberAt(moment))}`
