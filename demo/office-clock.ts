import { addOfficeMinutes, isWorkingDay, nextWorkingDay, officeIntervals } from '#modules/calendar'
import { addDays, type Day, instantAt } from '#platform/time.ts'
import { calendar } from './half-year.ts'
import { pick, wholeBetween } from './random.ts'

type Random = () => number

/** An instant in office time `minutes` (2 or more) after another, never at the same second each day. */
export const officeMinutesAfter = (random: Random, from: Date, minutes: number): Date => {
  const minute = addOfficeMinutes(calendar, from, Math.max(2, Math.round(minutes)))
  return new Date(minute.getTime() - wholeBetween(random, 1, 59) * 1_000)
}

/** An instant in the office hours of a working day. */
export const officeMomentOn = (random: Random, day: Day): Date => {
  const { from, to } = pick(random, officeIntervals(calendar, day))
  const [opening, closing] = [instantAt(day, from).getTime(), instantAt(day, to).getTime()]
  return new Date(wholeBetween(random, opening + 60_000, closing - 60_000))
}

/** The day itself when the office is open then, else the next working day. */
export const workingDayFrom = (day: Day): Day =>
  isWorkingDay(calendar, day) ? day : nextWorkingDay(calendar, day)

/** The working days from one day to another, both counted. */
export const workingDaysFrom = (from: Day, to: Day): Day[] => {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) days.push(day)
  return days
}
