import type { Actor } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import { type Action, actions, type Move, moves } from '../dossier-moves.ts'
import type { DossierFacts } from '../dossier-states.rules.ts'
import { judgeMove } from '../lawful-move.ts'
import { moveObstacle } from '../move-dossier/move-obstacle.rules.ts'
import { receptionActs, usualNext } from './usual-next.ts'

export type OfferedActs = {
  /** The act that mostly comes next, if the person may do it now. */
  next: Action | undefined
  /** All other acts that he may do now. */
  others: readonly Action[]
  /** What starts in this state and yet cannot be done now by him, with the reason. */
  refused: readonly { action: Action; reason: string }[]
}

type Asked = {
  dossier: Pick<Dossier, 'state' | 'fieldCode' | 'fee' | 'paidBy'>
  facts: DossierFacts
  person: Actor
}

/** Which moves a person may make now, which one is next, and why the others are not offered. */
export const offeredActs = ({ dossier, facts, person }: Asked): OfferedActs => {
  const judged = actions
    .filter((action) => startsFrom(action, dossier.state))
    .map((action) => ({ action, reason: refusalOf(action, { dossier, facts, person }) }))
  const lawful = judged.filter(({ reason }) => reason === undefined).map(({ action }) => action)
  const next = usualNext[dossier.state].find((action) => lawful.includes(action))
  return {
    next,
    others: lawful.filter((action) => action !== next),
    refused: judged.flatMap(({ action, reason }) => (reason ? [{ action, reason }] : [])),
  }
}

const startsFrom = (action: Action, state: Dossier['state']): boolean => {
  const { from }: Move = moves[action]
  return from.includes(state) && !receptionActs.includes(action)
}

const refusalOf = (action: Action, { dossier, facts, person }: Asked): string | undefined => {
  const judged = judgeMove(facts, action, person, dossier.fieldCode)
  return judged.ok ? moveObstacle(dossier, action) : judged.reason
}
