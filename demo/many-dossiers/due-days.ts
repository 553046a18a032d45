import { dueDate, type Term } from '#modules/calendar'
import { type Day, instantAt } from '#platform/time.ts'
import { calendar } from '../half-year.ts'
import { workingDaysFrom } from '../office-clock.ts'

/** When a dossier accepted on a working day is due, before and after the 15:00 limit. */
export type DueDay = { place: number; term: string; early: string; late: string }

/** "3 working-day": what tells terms apart. */
export const termKey = ({ amount, unit }: Term): string => `${amount} ${unit}`

/** Every working day with the due moments of every term; years outside the calendar have no holidays. */
export const dueDays = (
  from: Day,
  to: Day,
  terms: readonly Term[],
): { days: Day[]; due: DueDay[] } => {
  const days = workingDaysFrom(from, to)
  const wanted = [...new Map(terms.map((term) => [termKey(term), term])).values()]
  const dueAt = (day: Day, time: string, term: Term) =>
    dueDate({
      acceptedAt: instantAt(day, time),
      term,
      calendar,
      explain: false,
    }).dueAt.toISOString()
  const due = days.flatMap((day, place) =>
    wanted.map((term) => ({
      place,
      term: termKey(term),
      early: dueAt(day, '09:00', term),
      late: dueAt(day, '16:00', term),
    })),
  )
  return { days, due }
}
