import type { Request } from '#platform/request.ts'
import { lockDossier } from '../dossiers.sql.ts'
import type { Move } from './move.ts'
import { planMove } from './plan-move.ts'
import { recordMove } from './record-move.ts'

export type { Move } from './move.ts'

/**
 * Records a move of a dossier along the table of moves and its clock with it, however late it is
 * told; whoever moves at the screen comes by `submitMove`, which asks a leader about old ones.
 * @returns what the table warns of although it allows the move, such as a refusal after the due day
 * @throws Refused when the table, the limits, the times or missing evidence forbid it
 */
export const moveDossier = (request: Request, given: Move): Promise<readonly string[]> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, given.code)
    return recordMove(tx, request, await planMove(tx, request, dossier, given))
  })
