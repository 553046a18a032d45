import { type WorkCalendar, workingDaysBetween } from '#modules/calendar'
import { dayOf, daysBetween } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import type { DossierFacts } from '../dossier-states.rules.ts'

/** What the table of moves asks about a dossier, reckoned to when the move happened. */
export const moveFacts = (
  dossier: Dossier,
  occurredAt: Date,
  calendar: WorkCalendar,
): DossierFacts => {
  const day = dayOf(occurredAt)
  return {
    state: dossier.state,
    stateBefore: dossier.stateBefore ?? undefined,
    supplementRounds: dossier.supplementRounds,
    extensions: dossier.extensions,
    daysToDue: dossier.dueAt ? daysBetween(day, dayOf(dossier.dueAt)) : undefined,
    sameDayProcedure: dossier.term.unit === 'same-day',
    workingDaysSinceAcceptance: dossier.acceptedAt
      ? workingDaysBetween(calendar, dayOf(dossier.acceptedAt), day)
      : undefined,
  }
}
