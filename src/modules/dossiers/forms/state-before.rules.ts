import { isAction, moves } from '../dossier-moves.ts'
import type { DossierState } from '../dossier-states.ts'

/** Where a dossier stood before the act at `place` began; a withdrawal asked for is no stage of its own. */
export const stateBefore = (
  acts: readonly { action: string }[],
  place: number,
): DossierState | undefined =>
  acts
    .slice(0, place)
    .flatMap(({ action }) => {
      const to = isAction(action) ? moves[action].to : 'state-before'
      return to === 'state-before' || to === 'withdraw-requested' ? [] : [to]
    })
    .at(-1)
