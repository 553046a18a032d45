import { empty, identifier, join, type Sql, sql, type WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'

type Cell = string | number | boolean | null | Date | Cell[] | { [key: string]: Cell }
/** A row of a table by its columns; unit_id and recorded_at are stamped by `record`. */
export type Row = { id: string } & Record<string, Cell>
type Event = { name: string; payload: Record<string, Cell> }

/** What an act leaves behind: rows it inserts or updates in its own module's schema, and its events. */
export type Act = {
  module: string
  action: string
  subject: string
  occurredAt?: Date | undefined
  evidence?: Record<string, Cell> | undefined
  inserts?: Record<string, Row[]>
  updates?: Record<string, Row[]>
  events?: Event[]
}

/**
 * Writes an act in one statement: the rows, the journal row that repeats them, the link of the audit
 * chain and the events. State and journal come from the same values, so they cannot drift apart.
 */
export const record = async (tx: WriteTx, request: Request, act: Act): Promise<void> => {
  await tx.run(recordStatement(request, act))
}

const recordStatement = (request: Request, act: Act): Sql => {
  const inserts = stamped(request, act.inserts)
  const updates = stamped(request, act.updates)
  const changes = changesOf([...inserts, ...updates])
  const steps = [
    ...inserts.map((write, place) => insertStep(act.module, write, `inserted_${place}`)),
    ...updates.flatMap(({ table, rows }, place) =>
      rows.map((row, rowPlace) =>
        updateStep(act.module, table, row, `updated_${place}_${rowPlace}`),
      ),
    ),
    ...(act.events?.length ? [eventStep(request, act.events)] : []),
  ]
  const evidence = act.evidence ? JSON.stringify(act.evidence) : null
  const occurredAt = act.occurredAt ?? request.now
  const journal = identifier(`${act.module}.journal`)
  return sql`
    with ${steps.length ? sql`${join(steps)},` : empty}
    act (subject, action, occurred_at, recorded_at, actor, evidence, changes) as (
      values (${act.subject}::uuid, ${act.action}, ${occurredAt}::timestamptz, ${request.now}::timestamptz,
        ${request.actor.name}, ${evidence}::jsonb, ${JSON.stringify(changes)}::jsonb))
    insert into ${journal} (unit_id, subject, action, occurred_at, recorded_at, actor, evidence, changes, audit_number)
    select ${request.unitId}, act.*,
      audit.append(${act.module}, action, subject, actor, occurred_at, recorded_at, evidence, changes)
    from act`
}

type TableWrite = { table: string; rows: Row[] }

const stamped = (request: Request, tables: Record<string, Row[]> = {}): TableWrite[] =>
  Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([table, rows]) => ({
      table,
      rows: rows.map((row) => ({ unit_id: request.unitId, recorded_at: request.now, ...row })),
    }))

/** An act may both add rows to a table and change others of it. */
const changesOf = (writes: TableWrite[]): Record<string, Row[]> => {
  const changes: Record<string, Row[]> = {}
  for (const { table, rows } of writes) changes[table] = [...(changes[table] ?? []), ...rows]
  return changes
}

const insertStep = (module: string, { table, rows }: TableWrite, step: string): Sql => {
  const columns = join([...new Set(rows.flatMap(Object.keys))].map(identifier))
  const target = identifier(`${module}.${table}`)
  return sql`${identifier(step)} as (
    insert into ${target} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb))`
}

const updateStep = (module: string, table: string, row: Row, step: string): Sql => {
  const columns = Object.keys(row)
    .filter((column) => column !== 'id' && column !== 'unit_id')
    .map(identifier)
  const target = identifier(`${module}.${table}`)
  return sql`${identifier(step)} as (
    update ${target} t set (${join(columns)}) = (select ${join(columns)} from jsonb_populate_record(null::${target}, ${JSON.stringify(row)}::jsonb))
    where t.unit_id = ${row.unit_id} and t.id = ${row.id}::uuid)`
}

const eventStep = (request: Request, events: Event[]): Sql => sql`emitted as (
  insert into platform.event (unit_id, name, payload, recorded_at)
  select ${request.unitId}, e.name, e.payload, ${request.now}
  from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e (name text, payload jsonb))`
