import type { HandOver } from '../hand-over/hand-over.ts'
import type { Move, MoveEvidence } from '../move-dossier/move.ts'

export const lateEntryStatuses = {
  waiting: 'Chờ duyệt',
  approved: 'Đã duyệt',
  declined: 'Không duyệt',
} as const
export type LateEntryStatus = keyof typeof lateEntryStatuses

/** What a late move was told, as JSON keeps it. */
export type ToldLate = {
  evidence?: MoveEvidence
  newDueAt?: string
  handOver?: HandOver
}

/** An act told so late that a leader must agree, or the correction of when a dossier was settled or accepted. */
export type LateEntry = {
  id: string
  dossierId: string
  code: string
  procedureName: string
  applicantName: string
  fieldCode: string
  kind: 'move' | 'correct-occurrence' | 'correct-acceptance'
  action: string
  occurredAt: Date
  proofKind: string
  proof: string
  told: ToldLate
  requestedAt: Date
  requestedBy: string
  actingName: string
  actingRole: string
  status: LateEntryStatus
  decidedAt: Date | null
  decidedBy: string | null
  decisionReason: string | null
  /** Of a correction, what the books say now. */
  standsAt: Date | null
}

/** The move that a late entry asks for. */
export const moveOf = ({ code, occurredAt, told }: LateEntry, action: Move['action']): Move => {
  const { newDueAt, ...rest } = told
  return {
    ...rest,
    ...(newDueAt ? { newDueAt: new Date(newDueAt) } : {}),
    ...{ code, action, occurredAt },
  }
}
