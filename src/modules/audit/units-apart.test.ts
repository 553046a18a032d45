import { expect, test } from 'vitest'
import { sql } from '#platform/db/database.ts'
import { useDatabase } from '../../../test/support/database.ts'

const test$ = useDatabase()

type Guarded = { name: string; guarded: boolean; policy: string | null }

/** Every table of the migrated database that belongs to a unit, whoever made it. */
const tablesOfUnits = async (): Promise<Guarded[]> => {
  const { rows } = await test$.owner.query<Guarded>(`
    select format('%I.%I', c.table_schema, c.table_name) as name, r.relrowsecurity as guarded,
      (select string_agg(p.qual, ' or ') from pg_policies p
       where p.schemaname = c.table_schema and p.tablename = c.table_name) as policy
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    join pg_class r on r.oid = format('%I.%I', c.table_schema, c.table_name)::regclass
    where c.column_name = 'unit_id' and t.table_type = 'BASE TABLE' order by 1`)
  return rows
}

test('every table with a unit_id keeps units apart by the same policy', async () => {
  const tables = await tablesOfUnits()
  expect(tables.length).toBeGreaterThan(20)
  for (const { name, guarded, policy } of tables) {
    expect(guarded, name).toBe(true)
    expect(policy?.replace(/\s+/g, ' '), name).toMatch(
      /^\(unit_id = \( SELECT platform\.unit_id\(\) AS unit_id\)\)$/,
    )
  }
})

test('a unit sees, changes and adds nothing in any table of another', async () => {
  await test$.owner.query(ONE_ROW_IN_EVERY_TABLE)
  for (const { name } of await tablesOfUnits()) {
    expect(await seenBy(1, name), `${name} by its own unit`).toBe(1)
    expect(await seenBy(2, name), `${name} by the other unit`).toBe(0)
    expect(await changedBy(2, name), `${name} changed by the other unit`).toBe(0)
    await expect(addedBy(2, name), `${name} added to by the other unit`).rejects.toThrow(
      /row-level security|permission denied/,
    )
  }
})

test('the application cannot lay its role aside', async () => {
  const { rows } = await test$.owner.query(
    `select rolsuper or rolbypassrls or rolcreaterole as powerful from pg_roles where rolname = 'motcua_app'`,
  )
  expect(rows).toEqual([{ powerful: false }])
})

const seenBy = (unitId: number, table: string) =>
  test$.db.read({ unitId }, async (tx) => {
    const row = await tx.find<{ rows: number }>(sql([`select count(*) as rows from ${table}`]))
    return row?.rows
  })

/** History cannot be changed by anybody, which keeps units apart as well. */
const changedBy = (unitId: number, table: string): Promise<number> =>
  test$.db
    .write({ unitId }, (tx) => tx.run(sql([`update ${table} set unit_id = unit_id`])))
    .catch((error: Error) => (error.message.startsWith('permission denied') ? 0 : -1))

const addedBy = (unitId: number, table: string): Promise<number> =>
  test$.db.write({ unitId }, (tx) =>
    tx.run(
      sql([
        `insert into ${table} select (jsonb_populate_record(null::${table}, '{"unit_id": 1}')).*`,
      ]),
    ),
  )

/** In this throw-away clone no table asks for more than its key, so one row fits everywhere. */
const ONE_ROW_IN_EVERY_TABLE = `do $$
declare
  target record;
  rule record;
begin
  for target in
    select c.table_schema as schema, format('%I.%I', c.table_schema, c.table_name) as name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.column_name = 'unit_id' and t.table_type = 'BASE TABLE'
  loop
    for rule in select attname from pg_attribute where attrelid = target.name::regclass and attidentity <> ''
    loop
      execute format('alter table %s alter %I drop identity', target.name, rule.attname);
    end loop;
    for rule in select conname from pg_constraint
      where conrelid = target.name::regclass and contype in ('c', 'f', 'n', 'p', 'u') order by contype <> 'p'
    loop
      execute format('alter table %s drop constraint if exists %I', target.name, rule.conname);
    end loop;
    execute format('insert into %s select (jsonb_populate_record(null::%s, %L)).*',
      target.name, target.name, '{"unit_id": 1}');
  end loop;
end $$`
