import { sql, type Tx } from '#platform/db/database.ts'
import { movedAt, ofThisUnit } from '../dossiers.sql.ts'

export type SettlementBounds = {
  notBefore: Date
  recordedAt: Date | null
  returnedAt: Date | null
}

/** Between what the settlement of a dossier must lie: the step before it, the click, the return. */
export const getSettlementBounds = (tx: Tx, dossierId: string): Promise<SettlementBounds> =>
  tx.get<SettlementBounds>(
    sql`
    select settled_recorded_at as "recordedAt", returned_at as "returnedAt", coalesce((
      select max(${movedAt}) from dossiers.journal j
      where j.unit_id = d.unit_id and j.subject = d.id and j.changes #> '{dossier,0,state}' is not null
        and j.recorded_at < d.settled_recorded_at), d.accepted_at) as "notBefore"
    from dossiers.dossier d where ${ofThisUnit} and id = ${dossierId}::uuid`,
    'Không tìm thấy hồ sơ',
  )
