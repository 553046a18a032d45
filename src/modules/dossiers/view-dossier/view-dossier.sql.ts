import { sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import type { PaymentMethod } from '../dossier.ts'
import { ofThisUnit } from '../dossiers.sql.ts'
import type { HandOver } from '../hand-over/hand-over.ts'
import type { PaperKind } from '../receive-dossier/reception.ts'

export type DossierTimes = {
  submittedAt: Date
  /** Null before acceptance, as `acceptedAt` and the due dates then are. */
  acceptedRecordedAt: Date | null
  settledRecordedAt: Date | null
  returnedRecordedAt: Date | null
  resultDigitisedAt: Date | null
}
/** The times of a dossier that only its own page shows. */
export const getTimes = (tx: Tx, id: string): Promise<DossierTimes> =>
  tx.get<DossierTimes>(
    sql`
    select submitted_at as "submittedAt", accepted_recorded_at as "acceptedRecordedAt",
      settled_recorded_at as "settledRecordedAt", returned_recorded_at as "returnedRecordedAt",
      result_digitised_at as "resultDigitisedAt"
    from dossiers.dossier where ${ofThisUnit} and id = ${id}::uuid`,
    'Không tìm thấy hồ sơ',
  )

export type HandingIn = {
  portalCode: string | null
  /** Who handed it in for the applicant, and the paper by which he may. */
  submitterName: string | null
  authorisation: string | null
}
/** How a dossier came. */
export const getHandingIn = (tx: Tx, id: string): Promise<HandingIn> =>
  tx.get<HandingIn>(
    sql`
    select portal_code as "portalCode", submitter_name as "submitterName", authorisation
    from dossiers.dossier where ${ofThisUnit} and id = ${id}::uuid`,
    'Không tìm thấy hồ sơ',
  )

export type DossierPaper = {
  id: string
  position: number
  name: string
  kind: PaperKind
  copies: number
  digitisedAt: Date | null
  /** When the original went back to the applicant. */
  returnedAt: Date | null
  /** The e-repository item that answered it. */
  reusedCode: string | null
  reused: boolean
}
/** The papers in the order in which they were handed in. */
export const listPapers = (tx: Tx, dossierId: string): Promise<DossierPaper[]> =>
  tx.many<DossierPaper>(sql`
    select id, position, name, kind, copies, digitised_at as "digitisedAt",
      returned_at as "returnedAt", reused_from is not null as reused, (
        select i.result_code from dossiers.repository_item i
        where i.unit_id = p.unit_id and i.id = p.reused_from
      ) as "reusedCode"
    from dossiers.paper p where ${ofThisUnit} and dossier_id = ${dossierId}::uuid order by position`)

export type DossierPayment = {
  amount: number
  method: PaymentMethod
  paidAt: Date
  receiptNumber: string | null
}
/** What was paid, oldest first. */
export const listPayments = (tx: Tx, dossierId: string): Promise<DossierPayment[]> =>
  tx.many<DossierPayment>(sql`
    select amount, method, paid_at as "paidAt", receipt_number as "receiptNumber"
    from dossiers.payment
    where ${ofThisUnit} and dossier_id = ${dossierId}::uuid order by paid_at, id`)

/** A result of the dossier that went into the e-repository. */
export type DepositedResult = {
  name: string
  resultCode: string
  issuedOn: Day
  validUntil: Day | null
}
/** The results of a dossier that the e-repository holds, oldest first. */
export const listDepositedResults = (tx: Tx, dossierId: string): Promise<DepositedResult[]> =>
  tx.many<DepositedResult>(sql`
    select name, result_code as "resultCode", issued_on as "issuedOn", valid_until as "validUntil"
    from dossiers.repository_item
    where ${ofThisUnit} and dossier_id = ${dossierId}::uuid order by recorded_at, id`)

export type HandedOver = Omit<HandOver, 'returnedPapers'> & { handedAt: Date }
/** To whom the result went, oldest first; a corrected one goes out again. */
export const listHandOvers = (tx: Tx, dossierId: string): Promise<HandedOver[]> =>
  tx.many<HandedOver>(sql`
    select method, taken_by as "takenBy", authorisation, proof, signature, photo,
      handed_at as "handedAt"
    from dossiers.hand_over
    where ${ofThisUnit} and dossier_id = ${dossierId}::uuid order by handed_at, id`)

export type JournalAct = {
  action: string
  actor: string
  occurredAt: Date
  recordedAt: Date
  evidence: Record<string, unknown> | null
  auditNumber: number
}
/** The acts on a dossier, oldest first. */
export const listActs = (tx: Tx, id: string): Promise<JournalAct[]> =>
  tx.many<JournalAct>(sql`
    select action, actor, occurred_at as "occurredAt", recorded_at as "recordedAt", evidence,
      audit_number as "auditNumber"
    from dossiers.journal j where ${ofThisUnit} and subject = ${id}::uuid order by j.id`)
