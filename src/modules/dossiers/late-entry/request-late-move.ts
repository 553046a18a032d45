import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Actor, Request } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import type { PlannedMove } from '../move-dossier/plan-move.ts'
import { isWaiting } from './late-entry.sql.ts'
import type { LateEntry, ToldLate } from './late-entry.ts'

/** Puts a move that was told too late before a leader, as it was given. @throws Refused when one waits already */
export const requestLateMove = (
  tx: WriteTx,
  request: Request,
  { given, dossier, occurredAt, lawful }: PlannedMove,
): Promise<void> => {
  const { evidence, newDueAt, handOver } = given
  const told = {
    ...(evidence ? { evidence } : {}),
    ...(newDueAt ? { newDueAt: newDueAt.toISOString() } : {}),
    ...(handOver ? { handOver } : {}),
  }
  return requestLateEntry(tx, request, {
    ...{ dossier, occurredAt, told, actor: lawful.actor },
    ...{ kind: 'move', action: given.action },
    proofKind: evidence?.['proof-kind'] ?? 'other',
    proof: evidence?.proof ?? '',
  })
}

type Asked = Pick<LateEntry, 'kind' | 'action' | 'occurredAt' | 'proofKind' | 'proof'> & {
  dossier: Dossier
  told: ToldLate
  /** Under what the person may do the act. */
  actor: Actor
}

/** Writes the request itself. @throws Refused when the dossier has one that waits */
export const requestLateEntry = async (
  tx: WriteTx,
  request: Request,
  { dossier, told, actor, ...asked }: Asked,
): Promise<void> => {
  if (await isWaiting(tx, dossier.id))
    throw new Refused('Hồ sơ đang có một đề nghị ghi nhận muộn chờ lãnh đạo duyệt.')
  const { kind, action, occurredAt, proofKind, proof } = asked
  const row = {
    id: request.newId(),
    dossier_id: dossier.id,
    ...{ kind, action, occurred_at: occurredAt, proof_kind: proofKind, proof, told },
    requested_at: request.now,
    requested_by: request.actor.name,
    acting_name: actor.name,
    acting_role: actor.role,
    ...{ status: 'waiting', decided_at: null, decided_by: null, decision_reason: null },
  }
  await record(
    tx,
    { ...request, actor },
    {
      module: 'dossiers',
      action: 'request-late-entry',
      subject: dossier.id,
      evidence: { act: action, saidAt: occurredAt, 'proof-kind': proofKind, proof },
      inserts: { late_entry: [row] },
      events: [{ name: 'dossiers.request-late-entry', payload: { code: dossier.code } }],
    },
  )
}
