import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import { type Actor, actingAs, type Request, roles } from '#platform/request.ts'
import { isAction } from '../dossier-moves.ts'
import { lockDossier } from '../dossiers.sql.ts'
import { planMove } from '../move-dossier/plan-move.ts'
import { recordMove } from '../move-dossier/record-move.ts'
import { RefusedAt } from '../refused-at.ts'
import { recordAcceptanceCorrection } from './correct-acceptance.ts'
import { recordCorrection } from './correct-occurrence.ts'
import { lockLateEntry } from './late-entry.sql.ts'
import { type LateEntry, moveOf } from './late-entry.ts'

/**
 * Records an act that was told late, as a leader agrees: it happened when it is said to have, it is
 * recorded now, and both names stand in its evidence.
 * @throws Refused when the dossier no longer allows the act, or he asked for it himself
 */
export const approveLateEntry = (request: Request, id: string): Promise<LateEntry> =>
  request.db.write(request, async (tx) => {
    const { entry, leader } = await openEntry(tx, request, id)
    await recordDecision(tx, { ...request, actor: leader }, entry, { status: 'approved' })
    await recordEntry(tx, request, entry, leader.name)
    return entry
  })

/** Declines it; the request stays to be seen. @throws RefusedAt without a reason */
export const declineLateEntry = (
  request: Request,
  id: string,
  reason: string,
): Promise<LateEntry> =>
  request.db.write(request, async (tx) => {
    const { entry, leader } = await openEntry(tx, request, id)
    if (!reason.trim()) throw new RefusedAt('reason', 'Ghi lý do không duyệt.')
    const decision = { status: 'declined', reason: reason.trim() } as const
    await recordDecision(tx, { ...request, actor: leader }, entry, decision)
    return entry
  })

const openEntry = async (
  tx: WriteTx,
  { actor }: Request,
  id: string,
): Promise<{ entry: LateEntry; leader: Actor }> => {
  const entry = await lockLateEntry(tx, id)
  if (entry.status !== 'waiting')
    throw new Refused(`Đề nghị này đã được ${entry.decidedBy} quyết định.`)
  const leader = actingAs(actor, ['leader'], entry.fieldCode)
  if (!leader) throw new Refused('Chỉ lãnh đạo phụ trách lĩnh vực được duyệt ghi nhận muộn.')
  if (actor.name === entry.requestedBy)
    throw new Refused('Người đề nghị không tự duyệt; cần một lãnh đạo khác quyết định.')
  return { entry, leader }
}

type Decision = { status: 'approved' } | { status: 'declined'; reason: string }

const recordDecision = (
  tx: WriteTx,
  request: Request,
  { id, dossierId, code, action, occurredAt }: LateEntry,
  decision: Decision,
): Promise<void> => {
  const reason = decision.status === 'declined' ? { reason: decision.reason } : {}
  const row = {
    ...{ id, status: decision.status, decided_at: request.now, decided_by: request.actor.name },
    decision_reason: reason.reason ?? null,
  }
  const name = decision.status === 'approved' ? 'approve-late-entry' : 'decline-late-entry'
  return record(tx, request, {
    module: 'dossiers',
    action: name,
    subject: dossierId,
    evidence: { act: action, saidAt: occurredAt, ...reason },
    updates: { late_entry: [row] },
    events: [{ name: `dossiers.${name}`, payload: { code } }],
  })
}

/** Done in the name of the one who asked: it is his act, which the leader only lets in. */
const recordEntry = async (
  tx: WriteTx,
  request: Request,
  entry: LateEntry,
  approvedBy: string,
): Promise<void> => {
  const role = roles.find((known) => known === entry.actingRole) ?? 'clerk'
  const asking: Request = { ...request, actor: { name: entry.actingName, role } }
  const { requestedBy, requestedAt } = entry
  const witness = { requestedBy, requestedAt, approvedBy }
  const dossier = await lockDossier(tx, entry.code)
  if (entry.kind !== 'move') {
    await corrections[entry.kind](tx, asking, dossier, entry, witness)
  } else if (isAction(entry.action)) {
    const plan = await planMove(tx, asking, dossier, moveOf(entry, entry.action))
    await recordMove(tx, asking, plan, witness)
  }
}

const corrections = {
  'correct-occurrence': recordCorrection,
  'correct-acceptance': recordAcceptanceCorrection,
} as const
