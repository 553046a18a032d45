import { sql, type Tx } from '#platform/db/database.ts'
import { ofThisUnit } from '../dossiers.sql.ts'

export type AcceptanceBounds = {
  notBefore: Date
  notAfter: Date | null
  recordedAt: Date | null
}

const moves = sql`
  from dossiers.journal j
  where j.unit_id = d.unit_id and j.subject = d.id and j.changes #> '{dossier,0,state}' is not null
    and j.action <> 'accept'`

/**
 * Between what the acceptance of a dossier must lie: the step before it, the step after it (also where a
 * correction has put the settlement), the click.
 */
export const getAcceptanceBounds = (tx: Tx, dossierId: string): Promise<AcceptanceBounds> =>
  tx.get<AcceptanceBounds>(
    sql`
    select accepted_recorded_at as "recordedAt",
      coalesce((select max(j.occurred_at) ${moves} and j.recorded_at < d.accepted_recorded_at),
        d.submitted_at) as "notBefore",
      least((select min(j.occurred_at) ${moves} and j.recorded_at >= d.accepted_recorded_at),
        d.settled_at) as "notAfter"
    from dossiers.dossier d where ${ofThisUnit} and id = ${dossierId}::uuid`,
    'Không tìm thấy hồ sơ',
  )
