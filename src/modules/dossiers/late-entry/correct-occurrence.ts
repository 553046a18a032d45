import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import { actingAs, type Request } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import { lockDossier } from '../dossiers.sql.ts'
import { refuseOvertaken } from '../move-dossier/overtaken.ts'
import type { Witness } from '../move-dossier/record-move.ts'
import { RefusedAt } from '../refused-at.ts'
import type { ProofKind } from '../two-clocks.rules.ts'
import { correctionFault } from './correction.rules.ts'
import { correctors } from './correctors.ts'
import type { LateEntry } from './late-entry.ts'
import { requestLateEntry } from './request-late-move.ts'
import { getSettlementBounds } from './settlement-bounds.sql.ts'

export type Correction = {
  code: string
  /** When it truly happened: the settlement, or the acceptance. */
  occurredAt: Date
  proofKind: ProofKind
  proof: string
  seen?: number
}

/**
 * Asks a leader to correct when a settled dossier was settled. On his approval `settled_at`
 * changes and the time of the click does not.
 * @throws Refused when the dossier is not settled, or it cannot have been settled then
 */
export const requestCorrection = (request: Request, given: Correction): Promise<void> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, given.code)
    await refuseOvertaken(tx, dossier.id, given.seen)
    const actor = actingAs(request.actor, correctors, dossier.fieldCode)
    if (!actor) throw new Refused('Anh/chị không được giao lĩnh vực của hồ sơ này.')
    if (!given.proof.trim()) throw new RefusedAt('proof', 'Ghi minh chứng của thời điểm thực tế.')
    await refuseCorrection(tx, dossier, given.occurredAt)
    const { occurredAt, proofKind, proof } = given
    const asked = { kind: 'correct-occurrence', action: 'correct-occurrence' } as const
    await requestLateEntry(tx, request, {
      ...{ ...asked, dossier, actor, occurredAt, proofKind, proof, told: {} },
    })
  })

/** Writes an approved correction: what stood before stays in the journal. */
export const recordCorrection = async (
  tx: WriteTx,
  request: Request,
  dossier: Dossier,
  { occurredAt, proofKind, proof }: LateEntry,
  witness: Witness,
): Promise<void> => {
  await refuseCorrection(tx, dossier, occurredAt)
  const evidence = { settledBefore: dossier.settledAt, settledNow: occurredAt }
  await record(tx, request, {
    module: 'dossiers',
    action: 'correct-occurrence',
    subject: dossier.id,
    evidence: { ...evidence, 'proof-kind': proofKind, proof, ...witness },
    updates: { dossier: [{ id: dossier.id, settled_at: occurredAt }] },
    events: [{ name: 'dossiers.correct-occurrence', payload: { code: dossier.code } }],
  })
}

const refuseCorrection = async (tx: WriteTx, dossier: Dossier, occurredAt: Date): Promise<void> => {
  const bounds = await getSettlementBounds(tx, dossier.id)
  const fault = correctionFault({ settledAt: dossier.settledAt, occurredAt, ...bounds })
  if (fault) throw new RefusedAt('occurredAt', fault)
}
