import { sql, type Tx } from '#platform/db/database.ts'
import type { Channel } from '../dossier.ts'
import type { DossierState } from '../dossier-states.ts'
import { ofThisUnit } from '../dossiers.sql.ts'
import type { InstantPlace } from '../list-place.rules.ts'

/** A dossier as the desk needs it right after it was handed in. */
export type ReceivedDossier = {
  id: string
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
  /** The time of acceptance that a leader is still to agree to. */
  askedAcceptance: Date | null
  /** What the applicant was told when it was not accepted. */
  told: Record<string, string> | null
}

const columns = sql`id, code, procedure_code as "procedureCode", procedure_name as "procedureName",
  applicant_name as "applicantName", officer, channel, state, submitted_at as "submittedAt",
  accepted_at as "acceptedAt", due_at as "dueAt", fee, paid_by is not null as "isPaid"`

/** @throws NotFound when the unit has no dossier with this code */
export const getReceived = (tx: Tx, code: string): Promise<ReceivedDossier> =>
  tx.get(
    sql`
    select ${columns}, (
      select evidence from dossiers.journal j where j.unit_id = d.unit_id and j.subject = d.id
        and j.action in ('request-intake-supplement', 'reject-intake') order by j.id desc limit 1) as told, (
      select e.occurred_at from dossiers.late_entry e where e.unit_id = d.unit_id and e.dossier_id = d.id
        and e.kind = 'correct-acceptance' and e.status = 'waiting') as "askedAcceptance"
    from dossiers.dossier d where ${ofThisUnit} and code = ${code}`,
    `Không tìm thấy hồ sơ ${code}`,
  )

/** What was handed in and is not accepted, newest first; all of it without a `limit`. */
export const listWaiting = (
  tx: Tx,
  after: InstantPlace | undefined,
  limit: number | null,
): Promise<ReceivedDossier[]> =>
  tx.many(sql`
    select ${columns}, null as told, null as "askedAcceptance" from dossiers.dossier
    where ${ofThisUnit} and accepted_at is null and state <> 'draft' and ${
      after ? sql`(submitted_at, id) < (${after.at}, ${after.id}::uuid)` : sql`true`
    }
    order by submitted_at desc, id desc limit ${limit}`)
