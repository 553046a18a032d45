import type { Action, Applicant, Reception } from '#modules/dossiers'
import type { Actor } from '#platform/request.ts'
import type { Day } from '#platform/time.ts'
import type { CommuneProcedure } from '../tinh-chau/procedures.ts'

export type Fate = 'early' | 'late-by-click' | 'pending' | 'overdue' | 'withdrawn'

/** What is decided of a dossier before its times are. */
export type Slot = {
  key: string
  procedure: CommuneProcedure
  channel: 'online' | 'desk'
  fate: Fate
  papersDigitised: boolean
  resultDigitised: boolean
  deposited: boolean
  supplemented: boolean
  /** The day on which it must have been handed in; any day where absent. */
  handedInOn?: Day
  survey: 'very-satisfied' | 'satisfied' | null
}

export type PlannedMove = {
  at: Date
  action: Action
  actor: Actor
  occurredAt?: Date
  evidence: Partial<Record<string, string>>
}

/** A dossier from the click of the citizen to the return of its result. */
export type PlannedDossier = {
  key: string
  fate: Fate
  code: string
  reception: Omit<Reception, 'applicant'> & { applicant: Applicant; acceptedAt: Date }
  /** As promised at acceptance. */
  dueAt: Date
  paidAt: Date | null
  moves: PlannedMove[]
  digitisedAt: Date | null
  deposit: { name: string; resultCode: string } | null
  answer: { at: Date; level: 'very-satisfied' | 'satisfied'; opinion: string } | null
}
