import { sql, type Tx } from '#platform/db/database.ts'
import { table } from './verify.sql.ts'

/** All rows of a table, of every unit. */
export const countRows = async (tx: Tx, schema: string, name: string): Promise<number> => {
  const row = await tx.find<{ rows: number }>(
    sql`select count(*) as rows from ${table(schema, name)}`,
  )
  return row?.rows ?? 0
}

export type Difference = { column: string; stands: unknown; journalled: unknown }
export type StateFault = {
  unitId: number
  id: string | null
  code: string | null
  /** The last act that wrote the row; null when no act did. */
  act: number | null
  isMissing: boolean
  differences: Difference[]
}
/**
 * Rows that are not what the journal's patches add up to. Acts are folded in the order of the audit:
 * its chain is locked before a row is, so that is the order in which they took effect.
 */
export const listStateFaults = (tx: Tx, schema: string, name: string): Promise<StateFault[]> =>
  tx.many(sql`
    with patch as (
      select j.unit_id, j.audit_number, p.position, p.row
      from ${table(schema, 'journal')} j cross join jsonb_array_elements(
        case when jsonb_typeof(j.changes -> ${name}) = 'array' then j.changes -> ${name} end)
        with ordinality p (row, position)),
    kept as (
      select unit_id, row ->> 'id' as id, max(audit_number) as act, to_jsonb(jsonb_populate_record(
        null::${table(schema, name)}, pg_temp.merged(row order by audit_number, position))) as cells
      from patch group by unit_id, row ->> 'id'),
    standing as (
      select t.unit_id, t.id::text as id, to_jsonb(t) as cells from ${table(schema, name)} t)
    select coalesce(kept.unit_id, standing.unit_id) as "unitId", coalesce(kept.id, standing.id) as id,
      coalesce(standing.cells, kept.cells) ->> 'code' as code, act, standing.cells is null as "isMissing",
      array(
        select jsonb_build_object('column', key, 'stands', s.value, 'journalled', k.value)
        from jsonb_each(standing.cells) s join jsonb_each(kept.cells) k using (key)
        where s.value <> k.value) as differences
    from kept full join standing on kept.unit_id = standing.unit_id and kept.id = standing.id
    where kept.cells is distinct from standing.cells
    order by 1, act, id`)
