import { type Row, record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { handOverRows } from '../hand-over/hand-over-rows.ts'
import { depositRows } from '../keep-result/deposit-rows.ts'
import type { PlannedMove } from './plan-move.ts'

/** Who asked for a late entry, and who agreed. */
export type Witness = { requestedBy: string; requestedAt: Date; approvedBy: string }

/** Writes a planned move with all that goes with it. @returns what the table warns of */
export const recordMove = async (
  tx: WriteTx,
  request: Request,
  plan: PlannedMove,
  witness?: Witness,
): Promise<readonly string[]> => {
  const { given, dossier, occurredAt, lawful, clock, moved } = plan
  const handedOver = handOverRows(request, plan)
  const deposited = await depositRows(tx, request, plan)
  const row: Row = { id: dossier.id, ...clock.changes, ...moved, ...deposited.dossier }
  await record(
    tx,
    { ...request, actor: lawful.actor },
    {
      module: 'dossiers',
      action: given.action,
      subject: dossier.id,
      occurredAt,
      evidence: evidenceOf(plan, witness),
      inserts: {
        hand_over: handedOver.handOvers,
        repository_item: deposited.items,
      },
      updates: { dossier: [row], paper: handedOver.papers },
      events: [{ name: `dossiers.${given.action}`, payload: { code: dossier.code } }],
    },
  )
  return lawful.warnings
}

const evidenceOf = ({ given, clock, lawful }: PlannedMove, witness: Witness | undefined) => ({
  ...given.evidence,
  ...witness,
  ...(clock.event ? { clock: clock.event } : {}),
  ...(lawful.warnings.length > 0 ? { warnings: [...lawful.warnings] } : {}),
})
