import { type ClockEvent, clockOf, type Scheme, type WorkCalendar } from '#modules/calendar'
import { dayOf, daysBetween } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import type { Action, Clock } from '../dossier-moves.ts'

type Change = {
  dossier: Dossier
  action: Action
  effect: Clock
  occurredAt: Date
  newDueAt?: Date
  earlier: ClockEvent[]
  calendar: WorkCalendar
  scheme: Scheme
}

type Outcome =
  | { ok: true; event?: ClockEvent; changes: { due_at?: Date | null } }
  | { ok: false; reason: string }

/** What a move does to the due date: the whole clock is reckoned again with the move as its last event. */
export const clockChange = (change: Change): Outcome => {
  const event = eventOf(change)
  if (!event) return { ok: true, changes: {} }
  if (isFarOff(event)) return { ok: false, reason: FAR_OFF }
  const clock = clockOf({
    acceptedAt: change.dossier.acceptedAt,
    term: change.dossier.term,
    calendar: change.calendar,
    scheme: change.scheme,
    events: [...change.earlier, event],
    asOf: change.occurredAt,
  })
  const fault = clock.faults.at(-1)
  if (fault) return { ok: false, reason: fault }
  return { ok: true, event, changes: event.kind === 'ended' ? {} : { due_at: clock.dueAt ?? null } }
}

const eventOf = ({ action, effect, occurredAt: at, newDueAt }: Change): ClockEvent | undefined => {
  switch (effect) {
    case 'stops':
      return { kind: 'supplement-requested', at }
    case 'restarts':
      return { kind: 'supplement-completed', at }
    case 'pauses':
      return {
        kind: 'paused',
        at,
        reason: action === 'demand-payment' ? 'financial-duty' : 'lawful',
      }
    case 'resumes':
      return { kind: 'resumed', at }
    case 'extends':
      return newDueAt ? { kind: 'extended', at, newDueAt: wholeMinute(newDueAt) } : undefined
    case 'ends':
      return { kind: 'ended', at }
    default:
      return undefined
  }
}

/** No term of a commune is as long; so far off is a year typed wrong, or lateness hidden for good. */
const LONGEST_EXTENSION_DAYS = 366
const FAR_OFF = 'Ngày hẹn mới xa quá một năm. Hãy xem lại năm đã ghi.'

const isFarOff = (event: ClockEvent): boolean =>
  event.kind === 'extended' &&
  daysBetween(dayOf(event.at), dayOf(event.newDueAt)) > LONGEST_EXTENSION_DAYS

/** Due moments are whole minutes everywhere, so that early, on time and late mean one thing. */
const wholeMinute = (instant: Date): Date =>
  new Date(Math.floor(instant.getTime() / 60_000) * 60_000)
