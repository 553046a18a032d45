import { type ClockEvent, clockOf, type Scheme, type WorkCalendar } from '#modules/calendar'
import type { Dossier } from '../dossier.ts'

export type ChangedDue = { dossier: Dossier; newDueAt: Date }

type Reckoning = {
  dossier: Dossier
  events: readonly ClockEvent[]
  scheme: Scheme
  now: Date
}

/**
 * The due date that another calendar gives a running dossier; undefined when it is the same, or when
 * the clock stands still. What was promised by an extension stays as promised.
 */
export const changedDue = (
  { dossier, events, scheme, now }: Reckoning,
  calendars: { before: WorkCalendar; after: WorkCalendar },
): ChangedDue | undefined => {
  const { acceptedAt, term } = dossier
  const reckon = (calendar: WorkCalendar) =>
    clockOf({ acceptedAt, term, calendar, scheme, events, asOf: now }).dueAt
  const [before, after] = [reckon(calendars.before), reckon(calendars.after)]
  if (!before || !after || !dossier.dueAt || before.getTime() === after.getTime()) return undefined
  return { dossier, newDueAt: after }
}
