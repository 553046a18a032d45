import { sql, type Tx } from '#platform/db/database.ts'
import type { Applicant } from '../dossier.ts'
import type { DossierState } from '../dossier-states.ts'
import { ofThisUnit } from '../dossiers.sql.ts'

/** A dossier of a batch, in the order of its rows. */
export type BatchDossier = {
  place: number
  code: string
  applicant: Applicant
  procedureCode: string
  procedureName: string
  officer: string
  fee: number
  isPaid: boolean
  state: DossierState
  /** Null while the clock stands still. */
  dueAt: Date | null
  /** When the table said that it was accepted. */
  toldAt: Date
  /** Whether a leader is still to agree to when it was accepted. */
  isAsked: boolean
}

/** What the presses of one table accepted. */
export const listBatch = (tx: Tx, keys: readonly string[]): Promise<BatchDossier[]> =>
  tx.many(sql`
    select reception_place as place, code, json_build_object('name', applicant_name,
        'citizenNumber', applicant_number, 'phone', applicant_phone, 'address', applicant_address) as applicant,
      procedure_code as "procedureCode", procedure_name as "procedureName", officer, fee,
      paid_by is not null as "isPaid", state, due_at as "dueAt", coalesce((
        select e.occurred_at from dossiers.late_entry e where e.unit_id = d.unit_id
          and e.dossier_id = d.id and e.kind = 'correct-acceptance'
        order by e.requested_at limit 1), accepted_at) as "toldAt", exists (
        select from dossiers.late_entry e where e.unit_id = d.unit_id and e.dossier_id = d.id
          and e.kind = 'correct-acceptance' and e.status = 'waiting') as "isAsked"
    from dossiers.dossier d
    where ${ofThisUnit} and reception_key = any(${keys}::uuid[]) and accepted_at is not null
    order by reception_place`)
