import { record } from '#modules/audit'
import { getCalendar } from '#modules/calendar'
import { getUnit } from '#modules/organisation'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import type { Action, Need } from '../dossier-moves.ts'
import { getLastMoveAt, listClockEvents, lockDossier } from '../dossiers.sql.ts'
import { lawfulMove } from '../lawful-move.ts'
import { refuseUntrue } from '../refuse-untrue.ts'
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
 * @returns what the table warns of although it allows the move, such as a refusal after the due day
 * @throws Refused when the table, the limits, the times or missing evidence forbid it
 */
export const moveDossier = (request: Request, given: Move): Promise<readonly string[]> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, given.code)
    const occurredAt = given.occurredAt ?? request.now
    const { scheme } = await getUnit(tx)
    const calendar = await getCalendar(tx, dayOf(dossier.acceptedAt))
    const lawful = lawfulMove(moveFacts(dossier, occurredAt, calendar), given.action, request.actor)
    const notBefore = await getLastMoveAt(tx, dossier.id)
    refuseUntrue({ occurredAt, now: request.now, notBefore, evidence: given.evidence })
    refuseIncomplete(lawful.needs, given)
    const change = { ...given, occurredAt, effect: lawful.clock, calendar, scheme }
    const clock = await clockOfMove(tx, dossier, change)
    const moved = moveChanges(dossier, given.action, lawful.to, occurredAt, request.now)
    await record(tx, request, {
      module: 'dossiers',
      action: given.action,
      subject: dossier.id,
      occurredAt,
      evidence: { ...given.evidence, ...(clock.event ? { clock: clock.event } : {}) },
      updates: { dossier: [{ id: dossier.id, ...clock.changes, ...moved }] },
      events: [{ name: `dossiers.${given.action}`, payload: { code: dossier.code } }],
    })
    return lawful.warnings
  })

const refuseIncomplete = (needs: readonly Need[], given: Move): void => {
  const missing = missingNeeds(needs, given)
  if (missing) throw new Refused(missing)
}

const clockOfMove = async (
  tx: WriteTx,
  dossier: Dossier,
  change: Omit<Parameters<typeof clockChange>[0], 'dossier' | 'earlier'>,
) => {
  const isTouched = change.effect !== 'runs' && change.effect !== 'off'
  const earlier = isTouched ? await listClockEvents(tx, dossier.id) : []
  const outcome = clockChange({ ...change, dossier, earlier })
  if (!outcome.ok) throw new Refused(outcome.reason)
  return outcome
}
