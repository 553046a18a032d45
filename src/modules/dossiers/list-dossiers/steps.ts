import type { Role } from '#platform/request.ts'
import type { Action } from '../dossier-moves.ts'
import type { DossierState } from '../dossier-states.ts'

type Step = {
  /** Whose click the state waits for. */
  by: Role
  /** The click that most often comes next. */
  next: Action
  /** It must come on the day itself, whatever the due date. */
  today?: true
}

/** Who has to click at each state that is not ended, and what; a state may wait for two. */
export const steps: Partial<Record<DossierState, readonly Step[]>> = {
  submitted: [{ by: 'clerk', next: 'accept', today: true }],
  // Decree 61/2018, Art. 18(2): handed over on the day of acceptance or early on the next.
  accepted: [{ by: 'clerk', next: 'transfer', today: true }],
  'in-progress': [{ by: 'specialist', next: 'finish' }],
  verifying: [{ by: 'specialist', next: 'finish-verification' }],
  consulting: [{ by: 'specialist', next: 'finish-consultation' }],
  'supplement-process': [{ by: 'clerk', next: 'complete-supplement' }],
  'payment-due': [{ by: 'clerk', next: 'confirm-payment' }],
  paused: [{ by: 'leader', next: 'resume' }],
  'withdraw-requested': [
    { by: 'clerk', next: 'confirm-withdrawal', today: true },
    { by: 'specialist', next: 'confirm-withdrawal', today: true },
  ],
  'pending-approval': [{ by: 'leader', next: 'sign', today: true }],
  signed: [{ by: 'office-clerk', next: 'issue', today: true }],
  issued: [
    { by: 'office-clerk', next: 'deliver-to-desk', today: true },
    { by: 'specialist', next: 'deliver-to-desk', today: true },
  ],
  'result-ready': [{ by: 'clerk', next: 'return-result' }],
  correction: [{ by: 'specialist', next: 'finish-correction' }],
}

/** The states that wait for a click of this role; `today` for those that may not wait. */
export const statesOf = (role: Role, today?: true): string[] =>
  Object.entries(steps).flatMap(([state, waited]) =>
    waited.some((step) => step.by === role && (!today || step.today)) ? [state] : [],
  )

/** The click that most often comes next at a state. */
export const nextActionOf = (state: DossierState): Action | undefined => steps[state]?.[0]?.next
