import { getCalendar } from '#modules/calendar'
import { getUnit } from '#modules/organisation'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import { getLastMoveAt, listClockEvents } from '../dossiers.sql.ts'
import { authorisationFault } from '../hand-over/authorised.rules.ts'
import type { HandOver } from '../hand-over/hand-over.ts'
import { lawfulMove } from '../lawful-move.ts'
import { refuseUntrue } from '../refuse-untrue.ts'
import { RefusedAt } from '../refused-at.ts'
import { afterStep } from '../two-clocks.rules.ts'
import { clockChange } from './clock-change.rules.ts'
import { missingNeeds } from './missing-needs.rules.ts'
import type { Move } from './move.ts'
import { moveChanges } from './move-changes.rules.ts'
import { moveFacts } from './move-facts.rules.ts'
import { moveObstacle } from './move-obstacle.rules.ts'

/** What a lawful move of a locked dossier will write. @throws Refused when it is not lawful */
export const planMove = async (tx: WriteTx, request: Request, dossier: Dossier, given: Move) => {
  const { scheme } = await getUnit(tx)
  const calendar = await getCalendar(tx, dayOf(dossier.acceptedAt ?? request.now))
  const notBefore = await lastStepOf(tx, dossier)
  const occurredAt = afterStep(given.occurredAt ?? request.now, notBefore)
  const facts = moveFacts(dossier, occurredAt, calendar)
  const lawful = lawfulMove(facts, given.action, request.actor, dossier.fieldCode)
  refuseFor(moveObstacle(dossier, given.action))
  refuseTaker(dossier, given.handOver)
  refuseUntrue({ occurredAt, now: request.now, notBefore, evidence: given.evidence })
  refuseFor(missingNeeds(lawful.needs, given))
  const change = { ...given, occurredAt, effect: lawful.clock, calendar, scheme }
  const clock = await clockOfMove(tx, dossier, change)
  const moved = moveChanges(dossier, given.action, lawful.to, occurredAt, request.now)
  return { given, dossier, occurredAt, calendar, lawful, clock, moved }
}
export type PlannedMove = Awaited<ReturnType<typeof planMove>>

/** A corrected settlement moved the step that the hand-over follows. */
const lastStepOf = async (tx: WriteTx, dossier: Dossier): Promise<Date> =>
  dossier.state === 'result-ready' && dossier.settledAt && !dossier.returnedAt
    ? dossier.settledAt
    : getLastMoveAt(tx, dossier.id)

const refuseTaker = ({ applicant }: Dossier, handOver: HandOver | undefined): void => {
  const fault = handOver && authorisationFault(applicant.name, handOver)
  if (fault) throw new RefusedAt('authorisation', fault)
}

const refuseFor = (reason: string | undefined): void => {
  if (reason) throw new Refused(reason)
}

const clockOfMove = async (
  tx: WriteTx,
  dossier: Dossier,
  change: Omit<Parameters<typeof clockChange>[0], 'dossier' | 'earlier'>,
) => {
  if (!dossier.acceptedAt) return { ok: true as const, changes: {} }
  const isTouched = change.effect !== 'runs' && change.effect !== 'off'
  const earlier = isTouched ? await listClockEvents(tx, dossier.id) : []
  const outcome = clockChange({ ...change, dossier, earlier })
  if (outcome.ok) return outcome
  if (change.effect === 'extends') throw new RefusedAt('new-due-date', outcome.reason)
  throw new Refused(outcome.reason)
}
