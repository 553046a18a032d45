import type { Paper } from '#modules/procedures'
import type { ToldCitizen } from '../citizens/citizen.ts'
import type { Applicant, Channel } from '../dossier.ts'
import type { ProofKind } from '../two-clocks.rules.ts'

export type PaperKind = Paper['kind']

export type ReceivedPaper = {
  name: string
  kind: PaperKind
  copies: number
  digitised: boolean
  /** The e-repository item that answers the paper. */
  reusedFrom?: string
}

/** A press of the button under a form: `key` is the form's, `place` the row in it, from 1. */
export type Press = { key: string; place: number }

/** Who hands in for the applicant, and the paper by which he may (ủy quyền). */
export type Submitter = { name: string; citizenNumber: string | null; authorisation: string }

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
  proofKind?: ProofKind
  papers: ReceivedPaper[]
  /** How the applicant agreed to the reuse of papers that the office holds. */
  consent?: string
  /** Whole đồng after exemptions. */
  fee: number
  /** How the fee came about, for the journal. */
  feeWords?: string
  /** Its code on the national portal. */
  portalCode?: string
  submitter?: Submitter
  /** What the desk was told of the applicant, for the register of people met. */
  told?: ToldCitizen
  /** Pressed again, the same button gives the same appointment. */
  press?: Press
  /** The code of a dossier that was handed in before and not accepted then. */
  completes?: string
}

/** What is known of a dossier that is handed in, whether or not it is accepted. */
export type HandedIn = Pick<
  Reception,
  | 'procedureCode'
  | 'channel'
  | 'applicant'
  | 'officer'
  | 'submittedAt'
  | 'portalCode'
  | 'submitter'
  | 'press'
>

export type Appointment = { id: string; code: string; dueAt: Date }
