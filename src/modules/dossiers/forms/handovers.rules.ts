import type { Dossier } from '../dossier.ts'
import { isAction, type Move, moves } from '../dossier-moves.ts'
import type { DossierState } from '../dossier-states.ts'
import { type Grain, pendingTimeliness, timeliness } from '../timeliness.rules.ts'
import type { FormAct } from './form-facts.ts'

/** Who holds a dossier. */
export type Party = 'citizen' | 'desk' | 'specialist' | 'leader' | 'office-clerk'

const parties = {
  draft: 'citizen',
  submitted: 'citizen',
  'supplement-intake': 'citizen',
  'rejected-intake': 'citizen',
  accepted: 'desk',
  'in-progress': 'specialist',
  verifying: 'specialist',
  consulting: 'specialist',
  'supplement-process': 'desk',
  'payment-due': 'specialist',
  paused: 'specialist',
  // Whoever holds it goes on holding it.
  'withdraw-requested': null,
  withdrawn: 'desk',
  refused: 'desk',
  stopped: 'desk',
  'pending-approval': 'leader',
  signed: 'office-clerk',
  issued: 'office-clerk',
  'result-ready': 'desk',
  returned: 'citizen',
  correction: 'specialist',
} as const satisfies Record<DossierState, Party | null>

export type HandoverOutcome = 'early' | 'on-time' | 'late' | 'in-time' | 'overdue' | 'not-counted'

/** A dossier passing from one hand of the office to another. */
export type Handover = {
  from: Party
  to: Party
  action: string
  giver: string
  /** Empty where the journal does not tell who took it. */
  taker: string
  at: Date
  recordedAt: Date
  outcome: HandoverOutcome
}

type Course = {
  dossier: Pick<Dossier, 'officer'>
  acts: readonly FormAct[]
  grain: Grain
}

/** Each passing between the hands of the office, by the acts in their order. */
export const handoversOf = ({ dossier, acts, grain }: Course): Handover[] => {
  const handovers: Handover[] = []
  let holder: Party = 'citizen'
  let dueAt: Date | undefined
  acts.forEach((act, place) => {
    const to = takerOf(act.action) ?? holder
    if (to !== holder && to !== 'citizen' && holder !== 'citizen') {
      const taker = to === 'specialist' ? dossier.officer : nextActor(acts, place, to)
      const outcome = outcomeOf(act, dueAt, grain)
      handovers.push({ ...movedBy(act), from: holder, to, taker, outcome })
    }
    holder = to
    dueAt = act.dueAt ?? dueAt
  })
  return handovers
}

const takerOf = (action: string): Party | null =>
  isAction(action) && moves[action].to !== 'state-before' ? parties[moves[action].to] : null

const movedBy = ({ action, actor, occurredAt, recordedAt }: FormAct) => ({
  action,
  giver: actor,
  at: occurredAt,
  recordedAt,
})

/** A leader or a clerk took what he then acted on; at the desk it may have been anybody. */
const nextActor = (acts: readonly FormAct[], place: number, to: Party): string =>
  to === 'desk' ? '' : (acts.slice(place + 1).find(({ action }) => isAction(action))?.actor ?? '')

const outcomeOf = (
  { action, occurredAt }: FormAct,
  dueAt: Date | undefined,
  grain: Grain,
): HandoverOutcome => {
  const move: Move | undefined = isAction(action) ? moves[action] : undefined
  if (move?.clock !== 'ends') return pendingTimeliness({ dueAt, cutoff: occurredAt, grain })
  if (move.to === 'withdrawn' || move.to === 'stopped') return 'not-counted'
  return timeliness({ settledAt: occurredAt, dueAt, grain })
}
