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
  await bringArithmetic(tx)
}

/** As audit.digest_of and audit.hash_of were made: who can change the books can change those as well. */
const bringArithmetic = async (tx: WriteTx): Promise<void> => {
  await tx.run(sql`
    create function pg_temp.digest_of(evidence jsonb, changes jsonb) returns bytea language sql immutable
    return sha256(convert_to(coalesce(evidence::text, '') || '|' || changes::text, 'UTF8'))`)
  await tx.run(sql`
    create function pg_temp.hash_of(e audit.entry) returns bytea language sql immutable
    return sha256(e.previous_hash || e.digest || convert_to(
      concat_ws('|', e.unit_id, e.number, e.module, e.action, e.subject, e.actor,
        extract(epoch from e.occurred_at), extract(epoch from e.recorded_at)), 'UTF8'))`)
}

/** Whether row-level security would hide units from whoever connected. */
export const seesEveryUnit = async (tx: Tx): Promise<boolean> => {
  const row = await tx.find<{ hidden: boolean }>(
    sql`select row_security_active('audit.entry') as hidden`,
  )
  return row?.hidden === false
}

/** Every schema with a journal, from the catalogue. */
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
export const table = (schema: string, name: string): Sql =>
  join([quoted(schema), quoted(name)], '.')

const quoted = (name: string): Sql => raw(`"${name.replaceAll('"', '""')}"`)
