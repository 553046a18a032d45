import type { Request } from '#platform/request.ts'
import { lockDossier } from '../dossiers.sql.ts'
import { needsLeader } from '../late-entry/late-entry-limit.ts'
import { requestLateMove } from '../late-entry/request-late-move.ts'
import type { Move } from './move.ts'
import { refuseOvertaken } from './overtaken.ts'
import { planMove } from './plan-move.ts'
import { recordMove } from './record-move.ts'

/** A move as a person gives it at the screen; `seen` is the last act that he had before his eyes. */
export type SubmittedMove = Move & { seen?: number }
export type Submission =
  | { kind: 'recorded'; warnings: readonly string[] }
  /** Told so late that a leader must agree first. */
  | { kind: 'waiting' }

/**
 * Moves a dossier as `moveDossier` does, or asks a leader when it is told too late.
 * @throws Overtaken when somebody acted after `seen`
 * @throws Refused when the table, the limits, the times or missing evidence forbid it
 */
export const submitMove = (request: Request, given: SubmittedMove): Promise<Submission> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, given.code)
    await refuseOvertaken(tx, dossier.id, given.seen)
    const plan = await planMove(tx, request, dossier, given)
    if (await needsLeader(tx, request, plan)) {
      await requestLateMove(tx, request, plan)
      return { kind: 'waiting' }
    }
    return { kind: 'recorded', warnings: await recordMove(tx, request, plan) }
  })
