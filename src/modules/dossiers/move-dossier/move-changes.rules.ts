import type { Dossier, Settlement } from '../dossier.ts'
import type { Action } from '../dossier-moves.ts'
import type { DossierState } from '../dossier-states.ts'

/** The settlement each end of a dossier stands for; a correction keeps the first one. */
const settlements: Partial<Record<DossierState, Settlement>> = {
  'result-ready': 'result',
  refused: 'refused',
  withdrawn: 'withdrawn',
  stopped: 'stopped',
}

type Standing = Pick<Dossier, 'state' | 'supplementRounds' | 'extensions' | 'settlement'>

/** The columns of a dossier that a move writes, besides those of the clock. */
export const moveChanges = (
  dossier: Standing,
  action: Action,
  to: DossierState,
  occurredAt: Date,
  recordedAt: Date,
) => ({
  state: to,
  ...(action === 'request-withdrawal' ? { state_before: dossier.state } : {}),
  ...(supplementRequests.includes(action)
    ? { supplement_rounds: dossier.supplementRounds + 1 }
    : {}),
  ...(action === 'extend' ? { extensions: dossier.extensions + 1 } : {}),
  ...settlementOf(dossier, to, occurredAt, recordedAt),
  ...(to === 'returned' ? { returned_at: occurredAt, returned_recorded_at: recordedAt } : {}),
})

// Decree 61/2018, Art. 15(3): once, at intake and in processing together.
const supplementRequests: readonly Action[] = ['request-intake-supplement', 'request-supplement']

const settlementOf = (dossier: Standing, to: DossierState, occurredAt: Date, recordedAt: Date) => {
  const settlement = settlements[to]
  if (!settlement || dossier.settlement) return {}
  return { settlement, settled_at: occurredAt, settled_recorded_at: recordedAt }
}
