import type { Term } from '#modules/calendar'
import type { DossierState } from './dossier-states.ts'

export type Channel = 'desk' | 'online' | 'post'
export const channelLabels = {
  desk: 'Trực tiếp',
  online: 'Trực tuyến',
  post: 'Bưu chính công ích',
} as const satisfies Record<Channel, string>

export type PaymentMethod = 'online' | 'desk' | 'post'

export type Settlement = 'result' | 'refused' | 'withdrawn' | 'stopped'

export type Applicant = {
  name: string
  citizenNumber: string | null
  phone: string | null
  address: string
}

/** Where a dossier stands; instants carry both clocks, `…At` for the act and `…RecordedAt` for the click. */
export type Dossier = {
  id: string
  code: string
  procedureCode: string
  procedureName: string
  fieldCode: string
  fieldName: string
  term: Term
  channel: Channel
  applicant: Applicant
  officer: string
  state: DossierState
  stateBefore: DossierState | null
  acceptedAt: Date
  originalDueAt: Date
  dueAt: Date | null
  supplementRounds: number
  extensions: number
  settlement: Settlement | null
  settledAt: Date | null
  returnedAt: Date | null
  fee: number
  paidBy: PaymentMethod | null
}
