import type { Dossier } from '../dossier.ts'
import type { Action } from '../dossier-moves.ts'

type Standing = Pick<Dossier, 'fee' | 'paidBy'>

/** Why a move that the table allows must still wait; undefined when nothing stands in its way. */
// Our design: the desk hands a result over only for what was paid.
export const moveObstacle = (dossier: Standing, action: Action): string | undefined =>
  action === 'return-result' && dossier.fee > 0 && !dossier.paidBy
    ? 'Hồ sơ chưa nộp phí, lệ phí; thu đủ rồi mới trả kết quả.'
    : undefined
