import { join, raw, type Sql, sql, type Tx, type WriteTx } from '#platform/db/database.ts'

/** A schema with a journal, and its tables kept by record(). */
export type Journalled = { schema: string; tables: string[] }

/** The whole check sees one instant, while the office goes on working. */
export const beginVerification = async (tx: WriteTx): Promise<void> => {
  await tx.run(sql`set transaction isolation level repeatable read`)
  await tx.run(sql`set local work_mem = '128MB'`)
  // Folds the patches of a row, the later one over the earlier; jsonb_object_agg takes ten times as long.
  await tx.run(
    sql`create aggregate pg_temp.merged(jsonb) (sfunc = jsonb_concat, stype = jsonb, initcond = '{}')`,
  )
}

/** Whether row-level security would hide units from whoever connected. */
export const seesEveryUnit = async (tx: Tx): Promise<boolean> => {
  const row = await tx.find<{ hidden: boolean }>(
    sql`select row_security_active('audit.entry') as hidden`,
  )
  return row?.hidden === false
}

export const listJournalled = (tx: Tx): Promise<Journalled[]> =>
  tx.many(sql`
    with relation as (
      select n.nspname as schema, c.relname as name, array_agg(a.attname::text) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and not c.relispartition
      group by n.nspname, c.relname)
    select j.schema::text, array(
      select r.name::text from relation r
      where r.schema = j.schema and r.name <> 'journal' and r.columns @> array['unit_id', 'id', 'recorded_at']
      order by r.name) as tables
    from relation j where j.name = 'journal' and j.columns @> array['unit_id', 'audit_number']
    order by j.schema`)

export type UnitActs = { unitId: number; acts: number }
export const countActs = (tx: Tx): Promise<UnitActs[]> =>
  tx.many(sql`
    select unit_id as "unitId", count(e.number) as acts
    from audit.chain full join audit.entry e using (unit_id) group by unit_id order by unit_id`)

export type BrokenLink = {
  unitId: number
  act: number
  module: string
  action: string
  before: number
  altered: boolean
}
/** Acts that do not follow the one before them, or whose own hash is not that of what they say. */
export const listBrokenLinks = (tx: Tx): Promise<BrokenLink[]> =>
  tx.many(sql`
    select unit_id as "unitId", number as act, module, action, before, altered
    from (
      select e.unit_id, e.number, e.module, e.action, coalesce(lag(e.number) over chain, 0) as before,
        e.previous_hash <> coalesce(lag(e.hash) over chain, sha256('')) as unlinked,
        e.hash <> audit.hash_of(e) as altered
      from audit.entry e window chain as (partition by e.unit_id order by e.number)) link
    where number <> before + 1 or unlinked or altered order by unit_id, number`)

export type BrokenHead = { unitId: number; head: number | null; last: number | null }
export const listBrokenHeads = (tx: Tx): Promise<BrokenHead[]> =>
  tx.many(sql`
    select unit_id as "unitId", c.last_number as head, l.number as last
    from audit.chain c full join (
      select distinct on (unit_id) unit_id, number, hash from audit.entry order by unit_id, number desc) l
      using (unit_id)
    where (c.last_number, c.last_hash) is distinct from (l.number, l.hash) order by unit_id`)

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
          case when audit.digest_of(j.evidence, j.changes) <> e.digest then 'changes' end], null) as differing
      from j full join (select * from audit.entry where module = ${schema}) e
        on e.unit_id = j.unit_id and e.number = j.audit_number)
    select * from compared
    where row is null or unaudited or "isCopy" or disordered or differing <> '{}' order by "unitId", act`)

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

/** Runs a query that a spoilt journal may break, and gives back its error instead of the rows. */
export const attempt = async <Row>(tx: WriteTx, query: () => Promise<Row[]>) => {
  await tx.run(sql`savepoint attempt`)
  try {
    return { rows: await query() }
  } catch (error) {
    await tx.run(sql`rollback to attempt`)
    return { rows: [], error: error instanceof Error ? error.message : String(error) }
  }
}

/** Names come from the catalogue, where somebody may have put anything. */
const table = (schema: string, name: string): Sql => join([quoted(schema), quoted(name)], '.')

const quoted = (name: string): Sql => raw(`"${name.replaceAll('"', '""')}"`)
