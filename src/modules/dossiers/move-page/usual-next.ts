import type { Action } from '../dossier-moves.ts'
import type { DossierState } from '../dossier-states.ts'

/** What mostly happens next in each state, likeliest first; every other act is the exception. */
export const usualNext: Readonly<Record<DossierState, readonly Action[]>> = {
  draft: [],
  submitted: [],
  'supplement-intake': [],
  'rejected-intake': [],
  accepted: ['finish-at-desk', 'transfer'],
  'in-progress': ['finish'],
  verifying: ['finish-verification'],
  consulting: ['finish-consultation'],
  'supplement-process': ['complete-supplement'],
  'payment-due': ['confirm-payment'],
  paused: ['resume'],
  'withdraw-requested': ['confirm-withdrawal'],
  withdrawn: [],
  refused: [],
  stopped: [],
  'pending-approval': ['sign'],
  signed: ['issue'],
  issued: ['deliver-to-desk'],
  'result-ready': ['return-result'],
  returned: [],
  correction: ['finish-correction'],
}

/** What the reception does, with its own pages. */
export const receptionActs: readonly Action[] = ['submit', 'accept']
