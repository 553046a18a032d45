import { sql, type Tx } from '#platform/db/database.ts'
import { type Journalled, table } from './verify.sql.ts'

export type JournalFault = {
  unitId: number
  act: number
  action: string
  /** The journal row; null when an act of the audit has none. */
  row: number | null
  unaudited: boolean
  isCopy: boolean
  disordered: boolean
  differing: string[]
}
/** Where a journal and the audit tell different stories. */
export const listJournalFaults = (tx: Tx, schema: string): Promise<JournalFault[]> =>
  tx.many(sql`
    with j as (
      select *, row_number() over (partition by unit_id, audit_number order by id) > 1 as is_copy,
        coalesce(lag(audit_number) over (partition by unit_id, subject order by id) > audit_number, false)
          as disordered
      from ${table(schema, 'journal')}),
    compared as (
      select coalesce(j.unit_id, e.unit_id) as "unitId", coalesce(j.audit_number, e.number) as act,
        coalesce(j.action, e.action) as action, j.id as row, e.number is null as unaudited,
        coalesce(j.is_copy, false) as "isCopy", coalesce(j.disordered, false) as disordered,
        array_remove(array[
          case when j.action <> e.action then 'action' end,
          case when j.subject <> e.subject then 'subject' end,
          case when j.actor <> e.actor then 'actor' end,
          case when j.occurred_at <> e.occurred_at then 'occurred_at' end,
          case when j.recorded_at <> e.recorded_at then 'recorded_at' end,
          case when pg_temp.digest_of(j.evidence, j.changes) <> e.digest then 'changes' end], null) as differing
      from j full join (select * from audit.entry where module = ${schema}) e
        on e.unit_id = j.unit_id and e.number = j.audit_number)
    select * from compared
    where row is null or unaudited or "isCopy" or disordered or differing <> '{}' order by "unitId", act`)

/** A module or a table that has acts and no place to compare them with. */
export type Homeless = { unitId: number; name: string; acts: number }
/** Modules that the audit names and that have no journal. */
export const listLostJournals = (tx: Tx, schemas: string[]): Promise<Homeless[]> =>
  tx.many(sql`
    select unit_id as "unitId", module as name, count(*) as acts from audit.entry
    where module <> all (${schemas}) group by unit_id, module order by unit_id, module`)

/** Tables that a journal wrote and that are not there to be compared. */
export const listLostTables = (tx: Tx, { schema, tables }: Journalled): Promise<Homeless[]> =>
  tx.many(sql`
    select unit_id as "unitId", name, count(*) as acts
    from ${table(schema, 'journal')} cross join jsonb_object_keys(
      case when jsonb_typeof(changes) = 'object' then changes end) name
    where name <> all (${tables}) group by unit_id, name order by unit_id, name`)
