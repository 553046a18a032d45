import type { Day } from '#platform/time.ts'
import type { OfficeInterval, WorkCalendar } from './calendar.ts'
import { indexOfCalendar } from './calendar-index.ts'
import {
  afterOpenMinutes,
  closingOf,
  isOpenDay,
  officeMinuteFrom,
  openDayAfter,
  openDayBefore,
  openDayFrom,
  openMinutesBetween,
} from './office-time.rules.ts'
import { dayNumberOf, dayOfNumber, instantOfWallMinute, wallMinuteOf } from './wall-time.ts'

/** A make-up Saturday and a half day are working days; a holiday is not. */
export const isWorkingDay = (calendar: WorkCalendar, day: Day): boolean =>
  isOpenDay(indexOfCalendar(calendar), dayNumberOf(day))

/** The first working day later than `day`. */
export const nextWorkingDay = (calendar: WorkCalendar, day: Day): Day =>
  dayOfNumber(openDayFrom(indexOfCalendar(calendar), dayNumberOf(day) + 1))

/** The last working day earlier than `day`. */
export const previousWorkingDay = (calendar: WorkCalendar, day: Day): Day =>
  dayOfNumber(openDayBefore(indexOfCalendar(calendar), dayNumberOf(day)))

/** The `count`-th working day after `day`, which itself does not count. */
export const addWorkingDays = (calendar: WorkCalendar, day: Day, count: number): Day =>
  dayOfNumber(openDayAfter(indexOfCalendar(calendar), dayNumberOf(day), count))

/** Working days later than `from`, up to and including `to`; 0 when `to` is not later. */
export const workingDaysBetween = (calendar: WorkCalendar, from: Day, to: Day): number => {
  const index = indexOfCalendar(calendar)
  let count = 0
  for (let day = dayNumberOf(from) + 1; day <= dayNumberOf(to); day++) {
    if (isOpenDay(index, day)) count++
  }
  return count
}

/** Office hours of that very day, in order; none when the office is closed. */
export const officeIntervals = (calendar: WorkCalendar, day: Day): OfficeInterval[] =>
  indexOfCalendar(calendar)
    .spansOn(dayNumberOf(day))
    .map(({ from, to }) => ({ from: clockTime(from), to: clockTime(to) }))

/** The closing time of a working day; midnight at its beginning when the office is closed. */
export const endOfOfficeDay = (calendar: WorkCalendar, day: Day): Date =>
  instantOfWallMinute(closingOf(indexOfCalendar(calendar), dayNumberOf(day)))

/** The same minute when the office is open then, else the next opening. */
export const nextOfficeMoment = (calendar: WorkCalendar, instant: Date): Date =>
  instantOfWallMinute(officeMinuteFrom(indexOfCalendar(calendar), wallMinuteOf(instant)))

/** Minutes of office time between two instants; 0 when `to` is not later. */
export const officeMinutesBetween = (calendar: WorkCalendar, from: Date, to: Date): number =>
  openMinutesBetween(indexOfCalendar(calendar), wallMinuteOf(from), wallMinuteOf(to))

/** The earliest instant by which `minutes` of office time have passed since `from`. */
export const addOfficeMinutes = (calendar: WorkCalendar, from: Date, minutes: number): Date =>
  instantOfWallMinute(afterOpenMinutes(indexOfCalendar(calendar), wallMinuteOf(from), minutes))

const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
