import { officeMinutesBetween, previousWorkingDay, type WorkCalendar } from '#modules/calendar'
import { dayOf } from '#platform/time.ts'

/** When somebody is reminded of a dossier, the least urgent first. */
export const alertKinds = {
  half: { label: 'Đã qua nửa thời hạn', column: 'half' },
  'four-fifths': { label: 'Đã qua 80% thời hạn', column: 'four_fifths' },
  eve: { label: 'Sát ngày hẹn trả', column: 'eve' },
  due: { label: 'Đã hết thời hạn', column: 'due' },
} as const
export type AlertKind = keyof typeof alertKinds
export const isAlertKind = (text: string): text is AlertKind => Object.hasOwn(alertKinds, text)
export const alertKindsInOrder: readonly AlertKind[] = Object.keys(alertKinds).filter(isAlertKind)

/** The term of a dossier: as first promised, and the due date now in force. */
export type RunningTerm = { acceptedAt: Date; originalDueAt: Date; dueAt: Date }

/**
 * The alerts whose moment has come, by working time. What is left is measured to the due date in
 * force, so time that the clock stood still does not count, and a new appointment begins anew.
 */
export const alertsReached = (
  term: RunningTerm,
  now: Date,
  calendar: WorkCalendar,
): AlertKind[] => {
  const whole = Math.max(1, officeMinutesBetween(calendar, term.acceptedAt, term.originalDueAt))
  const left = officeMinutesBetween(calendar, now, term.dueAt)
  const reached: Record<AlertKind, boolean> = {
    half: left * 2 <= whole,
    'four-fifths': left * 5 <= whole,
    // Decree 61/2018, Art. 19(9): an apology and a new appointment go out a day before at the latest.
    eve: isEve(term, now, calendar),
    due: now >= term.dueAt,
  }
  return alertKindsInOrder.filter((kind) => reached[kind])
}

/** From the working day before on; what was accepted on that day itself needs no such alert. */
const isEve = ({ acceptedAt, dueAt }: RunningTerm, now: Date, calendar: WorkCalendar): boolean => {
  const eve = previousWorkingDay(calendar, dayOf(dueAt))
  return dayOf(now) >= eve && dayOf(acceptedAt) < eve
}

/** The most urgent of some alerts. */
export const mostUrgent = (kinds: readonly AlertKind[]): AlertKind | undefined =>
  alertKindsInOrder.findLast((kind) => kinds.includes(kind))
