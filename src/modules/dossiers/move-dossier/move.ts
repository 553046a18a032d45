import type { Action, Need } from '../dossier-moves.ts'
import type { HandOver } from '../hand-over/hand-over.ts'

/** What a move may be told: what the table of moves asks, and what shows when it happened. */
export type MoveEvidence = Partial<Record<Need | 'proof' | 'proof-kind' | 'signing', string>>

export type Move = {
  code: string
  action: Action
  /** When it truly happened, if that was not now. */
  occurredAt?: Date
  /** What the table of moves asks to be told, and `proof` of the time for a late entry. */
  evidence?: MoveEvidence
  /** For an extension: the new appointment. */
  newDueAt?: Date
  /** For the return of a result: how it was handed over, and which originals went back. */
  handOver?: HandOver
}
