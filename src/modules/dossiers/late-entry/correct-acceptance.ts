import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import { actingAs, type Request } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import { lockDossier } from '../dossiers.sql.ts'
import { refuseOvertaken } from '../move-dossier/overtaken.ts'
import type { Witness } from '../move-dossier/record-move.ts'
import { RefusedAt } from '../refused-at.ts'
import type { Correction } from './correct-occurrence.ts'
import { acceptors } from './correctors.ts'
import type { LateEntry } from './late-entry.ts'
import { planAcceptance } from './plan-acceptance.ts'
import { requestLateEntry } from './request-late-move.ts'

/**
 * Asks a leader to correct when a dossier was accepted. On his approval `accepted_at` and the due
 * date change, and the time of the click does not.
 * @throws Refused when it is not accepted, or cannot have been accepted then
 */
export const requestAcceptanceCorrection = (request: Request, given: Correction): Promise<void> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, given.code)
    await refuseOvertaken(tx, dossier.id, given.seen)
    await askAcceptanceCorrection(tx, request, dossier, given)
  })

type Told = Pick<Correction, 'occurredAt' | 'proofKind' | 'proof'>

/** As `requestAcceptanceCorrection`, of a dossier that the transaction has locked or just written. */
export const askAcceptanceCorrection = async (
  tx: WriteTx,
  request: Request,
  dossier: Dossier,
  { occurredAt, proofKind, proof }: Told,
): Promise<void> => {
  const actor = actingAs(request.actor, acceptors, dossier.fieldCode)
  if (!actor) throw new Refused('Sửa thời điểm tiếp nhận là việc của công chức một cửa.')
  if (!proof.trim())
    throw new RefusedAt('proof', 'Ghi minh chứng của thời điểm thực tế; lãnh đạo sẽ xem khi duyệt.')
  await planAcceptance(tx, dossier, occurredAt, request.now)
  const asked = { kind: 'correct-acceptance', action: 'correct-acceptance' } as const
  await requestLateEntry(tx, request, {
    ...{ ...asked, dossier, actor, occurredAt, proofKind, proof, told: {} },
  })
}

/** Writes an approved correction: what stood before stays in the journal. */
export const recordAcceptanceCorrection = async (
  tx: WriteTx,
  request: Request,
  dossier: Dossier,
  { occurredAt, proofKind, proof }: LateEntry,
  witness: Witness,
): Promise<void> => {
  const row = await planAcceptance(tx, dossier, occurredAt, request.now)
  const due = { from: dossier.originalDueAt, to: row.original_due_at }
  const moved = { acceptedBefore: dossier.acceptedAt, acceptedNow: occurredAt, ...due }
  await record(tx, request, {
    module: 'dossiers',
    action: 'correct-acceptance',
    subject: dossier.id,
    evidence: { ...moved, 'proof-kind': proofKind, proof, ...witness },
    updates: { dossier: [{ id: dossier.id, ...row }] },
    events: [{ name: 'dossiers.correct-acceptance', payload: { code: dossier.code } }],
  })
}
