import { sql, type Tx } from '#platform/db/database.ts'
import type { DossierState } from '../dossier-states.ts'
import { ofThisUnit } from '../dossiers.sql.ts'

/** A dossier of a batch, in the order of its rows. */
export type BatchDossier = {
  place: number
  code: string
  applicantName: string
  procedureName: string
  fee: number
  isPaid: boolean
  state: DossierState
  dueAt: Date
}

/** What one press accepted. */
export const listBatch = (tx: Tx, key: string): Promise<BatchDossier[]> =>
  tx.many(sql`
    select reception_place as place, code, applicant_name as "applicantName",
      procedure_name as "procedureName", fee, paid_by is not null as "isPaid", state, due_at as "dueAt"
    from dossiers.dossier where ${ofThisUnit} and reception_key = ${key}::uuid and accepted_at is not null
    order by reception_place`)
