import { sql, type Tx } from '#platform/db/database.ts'
import type { Channel } from '../dossier.ts'
import type { DossierState } from '../dossier-states.ts'
import { ofThisUnit } from '../dossiers.sql.ts'

/** A dossier as the desk needs it right after it was handed in. */
export type ReceivedDossier = {
  code: string
  procedureCode: string
  procedureName: string
  applicantName: string
  officer: string
  channel: Channel
  state: DossierState
  submittedAt: Date
  acceptedAt: Date | null
  dueAt: Date | null
  fee: number
  isPaid: boolean
  /** What the applicant was told when it was not accepted. */
  told: Record<string, string> | null
}

const columns = sql`code, procedure_code as "procedureCode", procedure_name as "procedureName",
  applicant_name as "applicantName", officer, channel, state, submitted_at as "submittedAt",
  accepted_at as "acceptedAt", due_at as "dueAt", fee, paid_by is not null as "isPaid"`

/** @throws NotFound when the unit has no dossier with this code */
export const getReceived = (tx: Tx, code: string): Promise<ReceivedDossier> =>
  tx.get(
    sql`
    select ${columns}, (
      select evidence from dossiers.journal j where j.unit_id = d.unit_id and j.subject = d.id
        and j.action in ('request-intake-supplement', 'reject-intake') order by j.id desc limit 1) as told
    from dossiers.dossier d where ${ofThisUnit} and code = ${code}`,
    `Không tìm thấy hồ sơ ${code}`,
  )

/** What was handed in and is not accepted, newest first. */
export const listWaiting = (tx: Tx, limit: number): Promise<ReceivedDossier[]> =>
  tx.many(sql`
    select ${columns}, null as told from dossiers.dossier
    where ${ofThisUnit} and accepted_at is null and state <> 'draft'
    order by submitted_at desc, id desc limit ${limit}`)
