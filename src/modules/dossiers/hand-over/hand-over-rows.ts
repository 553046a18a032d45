import type { Row } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import type { PlannedMove } from '../move-dossier/plan-move.ts'

/** The rows that the return of a result writes besides the dossier's own. */
export const handOverRows = (
  request: Request,
  { given: { handOver }, dossier, occurredAt }: PlannedMove,
): { handOvers: Row[]; papers: Row[] } => {
  if (!handOver) return { handOvers: [], papers: [] }
  const { method, authorisation, proof, signature, photo } = handOver
  const row = {
    id: request.newId(),
    dossier_id: dossier.id,
    method,
    taken_by: handOver.takenBy,
    ...{ authorisation, proof, signature, photo },
    handed_at: occurredAt,
  }
  const papers = handOver.returnedPapers.map((id) => ({ id, returned_at: occurredAt }))
  return { handOvers: [row], papers }
}
