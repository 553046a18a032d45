import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import type { Need } from '../dossier-moves.ts'
import { lawfulMove } from '../lawful-move.ts'
import { missingNeeds } from '../move-dossier/missing-needs.rules.ts'
import { moveChanges } from '../move-dossier/move-changes.rules.ts'
import { lockIntake } from './intake.sql.ts'

/** Asked to be completed (form 02), or not taken at all (form 03). */
export type IntakeDecision = {
  code: string
  action: 'request-intake-supplement' | 'reject-intake'
  evidence: Partial<Record<Need, string>>
}

/**
 * Decides on a dossier that was handed in and is not accepted: NĐ 61/2018, Đ.17(1)(b), (2)(a).
 * @throws Refused when the table of moves or what it asks to be told forbid it
 */
export const decideIntake = (request: Request, given: IntakeDecision): Promise<void> =>
  request.db.write(request, async (tx) => {
    const waiting = await lockIntake(tx, given.code)
    if (!waiting) return
    const standing = { ...waiting, extensions: 0, settlement: null }
    const lawful = lawfulMove(standing, given.action, request.actor, waiting.fieldCode)
    const missing = missingNeeds(lawful.needs, given)
    if (missing) throw new Refused(missing)
    const { now } = request
    await record(
      tx,
      { ...request, actor: lawful.actor },
      {
        module: 'dossiers',
        action: given.action,
        subject: waiting.id,
        evidence: given.evidence,
        updates: {
          dossier: [
            { id: waiting.id, ...moveChanges(standing, given.action, lawful.to, now, now) },
          ],
        },
        events: [{ name: `dossiers.${given.action}`, payload: { code: given.code } }],
      },
    )
  })
