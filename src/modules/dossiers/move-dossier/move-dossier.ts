import { record } from '#modules/audit'
import { getCalendar } from '#modules/calendar'
import { getUnit } from '#modules/organisation'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import type { Action, Need } from '../dossier-states.rules.ts'
import { getLastMoveAt, listClockEvents, lockDossier } from '../dossiers.sql.ts'
import { lawfulMove } from '../lawful-move.ts'
import { lateEntryFault, occurrenceFault } from '../two-clocks.rules.ts'
import { clockChange } from './clock-change.rules.ts'
import { missingNeeds } from './missing-needs.rules.ts'
import { moveChanges } from './move-changes.rules.ts'
import { moveFacts } from './move-facts.rules.ts'

export type Move = {
  code: string
  action: Action
  /** When it truly happened, if that was not now. */
  occurredAt?: Date
  /** What the table of moves asks to be told, and `proof` of the time for a late entry. */
  evidence?: Partial<Record<Need | 'proof', string>>
  /** For an extension: the new appointment. */
  newDueAt?: Date
}

/**
 * Moves a dossier along the table of moves and its clock with it.
 * @throws Refused when the table, the limits, the times or missing evidence forbid it
 */
export const moveDossier = (request: Request, given: Move): Promise<void> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, given.code)
    const occurredAt = given.occurredAt ?? request.now
    const { scheme } = await getUnit(tx)
    const calendar = await getCalendar(tx, dayOf(dossier.acceptedAt))
    const facts = moveFacts(dossier, occurredAt, calendar)
    const lawful = lawfulMove(facts, given.action, request.actor)
    refuseUntrue(request, await getLastMoveAt(tx, dossier.id), occurredAt, given)
    const missing = missingNeeds(lawful.needs, given)
    if (missing) throw new Refused(missing)
    const change = { ...given, occurredAt, effect: lawful.clock, calendar, scheme }
    const clock = await clockOfMove(tx, dossier, change)
    const changes = {
      ...clock.changes,
      ...moveChanges(dossier, given.action, lawful.to, occurredAt, request.now),
    }
    await record(tx, request, {
      module: 'dossiers',
      action: given.action,
      subject: dossier.id,
      occurredAt,
      evidence: { ...given.evidence, ...(clock.event ? { clock: clock.event } : {}) },
      updates: { dossier: [{ id: dossier.id, ...changes }] },
      events: [{ name: `dossiers.${given.action}`, payload: { code: dossier.code } }],
    })
  })

const clockOfMove = async (
  tx: WriteTx,
  dossier: Dossier,
  change: Omit<Parameters<typeof clockChange>[0], 'dossier' | 'earlier'>,
) => {
  const earlier =
    change.effect === 'runs' || change.effect === 'off' ? [] : await listClockEvents(tx, dossier.id)
  const outcome = clockChange({ ...change, dossier, earlier })
  if (!outcome.ok) throw new Refused(outcome.reason)
  return outcome
}

const refuseUntrue = (
  { now }: Request,
  notBefore: Date,
  occurredAt: Date,
  { evidence }: Move,
): void => {
  const occurrence = { occurredAt, now, notBefore, evidence }
  const fault = occurrenceFault(occurrence) ?? lateEntryFault(occurrence)
  if (fault) throw new Refused(fault)
}
