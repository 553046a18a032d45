import { identifier, join, type Sql, sql, type Tx } from '#platform/db/database.ts'
import type { Register } from './define-register.ts'
import type { Fields, Row } from './field.ts'
import { isBelow, newestFirst } from './row-order.sql.ts'
import { isWanted } from './wanted.sql.ts'
import type { Slice, Wanted } from './wanted.ts'

/** A row by its id, also when it was taken out of the register. */
export const findRow = <F extends Fields>(tx: Tx, register: Register<F>, id: string) =>
  tx.find<Row<F>>(sql`select ${columns(register)} from ${tableOf(register)} t where ${isRow(id)}`)

/** Reads a row and keeps others from changing it until this transaction ends. */
export const lockRow = <F extends Fields>(tx: Tx, register: Register<F>, id: string) =>
  tx.get<Row<F>>(
    sql`select ${columns(register)} from ${tableOf(register)} t where ${isRow(id)} for update`,
    'Không có dòng này trong sổ.',
  )

/** A slice of the wanted rows, newest first. */
export const listRows = <F extends Fields>(
  tx: Tx,
  register: Register<F>,
  wanted: Wanted,
  { after, limit }: Slice,
) => {
  const below = after ? sql`and ${isBelow(register, after)}` : sql``
  const most = limit === undefined ? sql`` : sql`limit ${limit}`
  return tx.many<Row<F>>(sql`
    select ${columns(register)} from ${tableOf(register)} t where ${isWanted(register, wanted)} ${below}
    order by ${newestFirst(register)} ${most}`)
}

/** How many rows are wanted, on every page together. */
export const countRows = async <F extends Fields>(
  tx: Tx,
  register: Register<F>,
  wanted: Wanted,
) => {
  const counted = await tx.find<{ total: number }>(
    sql`select count(*) as total from ${tableOf(register)} t where ${isWanted(register, wanted)}`,
  )
  return counted?.total ?? 0
}

type JournalRow = {
  action: string
  actor: string
  occurred_at: Date
  recorded_at: Date
  evidence: Record<string, unknown> | null
  written: Record<string, unknown> | null
}

/** The acts on a row, oldest first, each with the columns it wrote. */
export const listJournal = <F extends Fields>(tx: Tx, { module, table }: Register<F>, id: string) =>
  tx.many<JournalRow>(sql`
    select j.action, j.actor, j.occurred_at, j.recorded_at, j.evidence, (
      select patch from jsonb_array_elements(j.changes -> ${table}) patch where patch ->> 'id' = ${id}
    ) as written
    from ${identifier(`${module}.journal`)} j
    where j.unit_id = platform.unit_id() and j.subject = ${id}::uuid order by j.id`)

const tableOf = ({ module, table }: Pick<Register, 'module' | 'table'>): Sql =>
  identifier(`${module}.${table}`)

const columns = <F extends Fields>({ fields }: Register<F>): Sql =>
  join(
    ['id', 'recorded_at', 'removed', ...Object.keys(fields)].map((name) => identifier(`t.${name}`)),
  )

const isRow = (id: string): Sql => sql`t.unit_id = platform.unit_id() and t.id = ${id}::uuid`
