import { isWorkingDay } from '#modules/calendar'
import { addDays, type Day, daysBetween, instantAt, weekdayOf } from '#platform/time.ts'
import { calendar, halfYear } from '../half-year.ts'
import { officeMinutesAfter, officeMomentOn, workingDaysFrom } from '../office-clock.ts'
import { pick, pickWeighted, wholeBetween } from '../random.ts'

type Random = () => number

/** How busy the portal is from midnight on, hour by hour: mornings, afternoons, a little at night. */
const busyHours = [
  1, 0, 0, 0, 0, 1, 3, 10, 17, 16, 13, 7, 4, 7, 13, 12, 9, 5, 3, 5, 6, 4, 2, 1,
].map((weight, hour) => ({ hour, weight }))

/** Mondays are full, days of rest nearly empty, the days before Tết quiet and those after it not. */
const weightOf = (day: Day): number => {
  if (!isWorkingDay(calendar, day)) return day >= '2024-02-08' && day <= '2024-02-14' ? 0.02 : 0.15
  const ofTheWeek = [1.3, 1.1, 1, 1, 0.9, 0.6, 0.6][weekdayOf(day) - 1] ?? 1
  const tet = day >= '2024-02-01' && day <= '2024-02-07' ? 0.5 : 1
  return ofTheWeek * tet * (day >= '2024-02-15' && day <= '2024-02-29' ? 1.35 : 1)
}
const allDays = Array.from({ length: daysBetween(halfYear.from, halfYear.to) + 1 }, (_, place) => {
  const day = addDays(halfYear.from, place)
  return { day, weight: weightOf(day) }
})
const workingDays = workingDaysFrom(halfYear.from, halfYear.to)

export type HandedIn = { submittedAt: Date; acceptedAt: Date }

/** A dossier sent at any hour through the portal, or laid on the desk; within 8 working hours accepted. */
export const handIn = (random: Random, channel: 'online' | 'desk', on?: Day): HandedIn =>
  channel === 'desk' ? handInAtDesk(random, on) : handInOnline(random, on)

const handInAtDesk = (random: Random, on: Day | undefined): HandedIn => {
  const submittedAt = officeMomentOn(random, on ?? pick(random, workingDays))
  const looked = wholeBetween(random, 4, 18)
  return { submittedAt, acceptedAt: officeMinutesAfter(random, submittedAt, looked) }
}

/** What must come on a given day comes in its morning. */
const handInOnline = (random: Random, on: Day | undefined): HandedIn => {
  const day = on ?? pickWeighted(random, allDays).day
  const hour = on ? wholeBetween(random, 8, 10) : pickWeighted(random, busyHours).hour
  const seconds = hour * 3_600 + wholeBetween(random, 0, 3_599)
  const submittedAt = new Date(instantAt(day).getTime() + seconds * 1_000)
  const waited = 3 + random() ** 2.5 * 190
  return { submittedAt, acceptedAt: officeMinutesAfter(random, submittedAt, waited) }
}
