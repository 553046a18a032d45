import type { CalendarIndex } from './calendar-index.ts'
import { dayNumberAt, MINUTES_PER_DAY } from './wall-time.ts'

// Days are day numbers and moments are minutes on the Vietnamese clock: see wall-time.ts.

const TEN_YEARS_OF_DAYS = 3653

/** Whether the office opens at all on that day. */
export const isOpenDay = (index: CalendarIndex, day: number): boolean =>
  index.spansOn(day).length > 0

/** `day` itself when it is open, else the next open day. @throws RangeError when there is none within ten years */
export const openDayFrom = (index: CalendarIndex, day: number): number => {
  for (let step = 0; step < TEN_YEARS_OF_DAYS; step++) {
    if (isOpenDay(index, day + step)) return day + step
  }
  throw new RangeError('the calendar has no working day within ten years')
}

/** The last open day earlier than `day`. @throws RangeError when there is none within ten years */
export const openDayBefore = (index: CalendarIndex, day: number): number => {
  for (let step = 1; step < TEN_YEARS_OF_DAYS; step++) {
    if (isOpenDay(index, day - step)) return day - step
  }
  throw new RangeError('the calendar has no working day within ten years')
}

/** The open day that stands `count` open days after `day`. */
export const openDayAfter = (index: CalendarIndex, day: number, count: number): number => {
  let reached = day
  for (let passed = 0; passed < count; passed++) reached = openDayFrom(index, reached + 1)
  return reached
}

/** When the office opens on an open day. */
export const openingOf = (index: CalendarIndex, day: number): number =>
  day * MINUTES_PER_DAY + (index.spansOn(day)[0]?.from ?? 0)

/** When the office closes on an open day; midnight at the beginning of a closed one. */
export const closingOf = (index: CalendarIndex, day: number): number =>
  day * MINUTES_PER_DAY + (index.spansOn(day).at(-1)?.to ?? 0)

/** The moment itself when the office is open (its closing minute included), else the next opening. */
export const officeMinuteFrom = (index: CalendarIndex, moment: number): number => {
  const day = dayNumberAt(moment)
  const midnight = day * MINUTES_PER_DAY
  const span = index.spansOn(day).find(({ to }) => moment <= midnight + to)
  if (span) return Math.max(moment, midnight + span.from)
  return openingOf(index, openDayFrom(index, day + 1))
}

/** Open minutes between two moments; 0 when `to` is not later. */
export const openMinutesBetween = (index: CalendarIndex, from: number, to: number): number => {
  let minutes = 0
  for (let day = dayNumberAt(from); day <= dayNumberAt(to); day++) {
    minutes += openMinutesOn(index, day, from, to)
  }
  return minutes
}

/** Open minutes of one day that lie between two moments. */
export const openMinutesOn = (
  index: CalendarIndex,
  day: number,
  from: number,
  to: number,
): number => {
  const midnight = day * MINUTES_PER_DAY
  let minutes = 0
  for (const span of index.spansOn(day)) {
    const start = Math.max(from, midnight + span.from)
    minutes += Math.max(0, Math.min(to, midnight + span.to) - start)
  }
  return minutes
}

/** The earliest moment by which `amount` open minutes have passed since `from`. */
export const afterOpenMinutes = (index: CalendarIndex, from: number, amount: number): number => {
  if (amount <= 0) return from
  let left = amount
  for (let day = openDayFrom(index, dayNumberAt(from)); ; day = openDayFrom(index, day + 1)) {
    for (const span of index.spansOn(day)) {
      const start = Math.max(from, day * MINUTES_PER_DAY + span.from)
      const available = Math.max(0, day * MINUTES_PER_DAY + span.to - start)
      if (left <= available) return start + left
      left -= available
    }
  }
}
