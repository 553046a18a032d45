import { formatDay } from '#platform/time.ts'
import type { WorkCalendar } from './calendar.ts'
import { indexOfCalendar } from './calendar-index.ts'
import { dayNumberOf, dayOfNumber } from './wall-time.ts'

/** What the calendar does not surely know about the days from `first` to `last` (day numbers). */
export const calendarWarnings = (calendar: WorkCalendar, first: number, last: number): string[] => [
  ...unknownYears(calendar, first, last),
  ...outOfForce(calendar, first, last),
  ...doubtfulDays(calendar, first, last),
  ...calendar.pendingNotices
    .filter(({ from, to }) => dayNumberOf(from) <= last && dayNumberOf(to) >= first)
    .map(({ text }) => text),
]

const unknownYears = ({ coverage }: WorkCalendar, first: number, last: number): string[] => {
  const warnings: string[] = []
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    if (year >= coverage.from && year <= coverage.to) continue
    warnings.push(
      `Lịch làm việc chưa có dữ liệu năm ${year}: chỉ trừ ngày nghỉ hằng tuần, chưa trừ ngày lễ, Tết.`,
    )
  }
  return warnings
}

const outOfForce = (calendar: WorkCalendar, first: number, last: number): string[] => {
  const { effectiveFrom, effectiveTo } = calendar
  const warnings: string[] = []
  if (dayNumberOf(effectiveFrom) > first) {
    warnings.push(`Lịch làm việc này chỉ áp dụng từ ngày ${formatDay(effectiveFrom)}.`)
  }
  if (effectiveTo && dayNumberOf(effectiveTo) < last) {
    warnings.push(`Lịch làm việc này chỉ áp dụng đến hết ngày ${formatDay(effectiveTo)}.`)
  }
  return warnings
}

const doubtfulDays = (calendar: WorkCalendar, first: number, last: number): string[] => {
  const days = indexOfCalendar(calendar)
    .doubtful.filter(({ dayNumber }) => dayNumber >= first && dayNumber <= last)
    .map(({ entry }) => formatDay(entry.day))
  if (days.length === 0) return []
  return [`Ngày nghỉ, ngày làm bù chưa đối chiếu với văn bản chính thức: ${days.join('; ')}.`]
}

const yearOf = (dayNumber: number): number => Number(dayOfNumber(dayNumber).slice(0, 4))
