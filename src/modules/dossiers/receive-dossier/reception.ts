import type { Paper } from '#modules/procedures'
import type { Applicant, Channel } from '../dossier.ts'

export type PaperKind = Paper['kind']

export type ReceivedPaper = {
  name: string
  kind: PaperKind
  copies: number
  digitised: boolean
  /** The e-repository item that answers the paper. */
  reusedFrom?: string
}

export type Reception = {
  procedureCode: string
  channel: Channel
  applicant: Applicant
  officer: string
  submittedAt: Date
  /** When the desk accepted it, if that was not now. */
  acceptedAt?: Date
  /** What shows when it was accepted, for one told late. */
  proof?: string
  papers: ReceivedPaper[]
  /** How the applicant agreed to the reuse of papers that the office holds. */
  consent?: string
  /** Whole đồng after exemptions. */
  fee: number
}

export type Appointment = { id: string; code: string; dueAt: Date }
