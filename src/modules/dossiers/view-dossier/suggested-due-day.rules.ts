import { addWorkingDays, type WorkCalendar } from '#modules/calendar'
import { type Day, dayOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'

type Asked = {
  dossier: Pick<Dossier, 'dueAt' | 'term'>
  calendar: WorkCalendar
  today: Day
}

/** A new appointment to begin with: once more the term in working days, at most a week of them. */
// Our design: the decree names no length for a new appointment.
export const suggestedDueDay = ({ dossier: { dueAt, term }, calendar, today }: Asked): Day => {
  const from = dueAt ? dayOf(dueAt) : today
  const days = term.unit === 'working-day' ? Math.min(Math.max(term.amount, 1), 5) : 5
  return addWorkingDays(calendar, from < today ? today : from, days)
}
