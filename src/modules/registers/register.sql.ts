import { identifier, join, type Sql, sql, type Tx } from '#platform/db/database.ts'
import type { Register } from './define-register.ts'
import type { Fields, Row } from './field.ts'
import type { Slice, Wanted } from './wanted.ts'

export const selectRecord = <F extends Fields>(tx: Tx, register: Register<F>, id: string) =>
  tx.find<Row<F>>(sql`select ${columns(register)} from ${tableOf(register)} t where ${isRow(id)}`)

export const lockRecord = <F extends Fields>(tx: Tx, register: Register<F>, id: string) =>
  tx.get<Row<F>>(
    sql`select ${columns(register)} from ${tableOf(register)} t where ${isRow(id)} for update`,
    'Không có dòng này trong sổ.',
  )

export const selectRecords = <F extends Fields>(
  tx: Tx,
  register: Register<F>,
  wanted: Wanted,
  { after, limit }: Slice,
) => {
  const cursor = after ? sql`and (${order(register)}) < (${cursorOf(register, after)})` : sql``
  const most = limit === undefined ? sql`` : sql`limit ${limit}`
  return tx.many<Row<F>>(sql`
    select ${columns(register)} from ${tableOf(register)} t where ${isWanted(register, wanted)} ${cursor}
    order by ${descending(register)} ${most}`)
}

export const countWanted = async <F extends Fields>(
  tx: Tx,
  register: Register<F>,
  wanted: Wanted,
) => {
  const counted = await tx.find<{ total: number }>(
    sql`select count(*) as total from ${tableOf(register)} t where ${isWanted(register, wanted)}`,
  )
  return counted?.total ?? 0
}

export type JournalRow = {
  action: string
  actor: string
  occurred_at: Date
  recorded_at: Date
  evidence: Record<string, unknown> | null
  written: Record<string, unknown> | null
}

/** The acts on a row, oldest first, each with the columns it wrote. */
export const selectJournal = <F extends Fields>(
  tx: Tx,
  { module, table }: Register<F>,
  id: string,
) =>
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

const isWanted = <F extends Fields>(register: Register<F>, wanted: Wanted): Sql => {
  const words = (wanted.search ?? '').split(/\s+/).filter(Boolean)
  return join(
    [
      sql`t.unit_id = platform.unit_id() and t.removed = ${wanted.removed ?? false}`,
      ...Object.entries(wanted.where ?? {})
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => sql`${identifier(`t.${name}`)} = ${value}`),
      ...(words.length > 0 ? [mentions(register, words)] : []),
      ...(wanted.from ? [sql`${first(register)} >= ${wanted.from}::date`] : []),
      ...(wanted.to ? [sql`${first(register)} <= ${wanted.to}::date`] : []),
    ],
    ' and ',
  )
}

/** Each row's text is stripped of its marks once, however many words are sought. */
const mentions = <F extends Fields>(register: Register<F>, words: readonly string[]): Sql => {
  const searched = join(register.search.map((name) => identifier(`t.${name}`)))
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return sql`registers.without_marks(concat_ws(' ', ${searched}))
    like all (array[${join(patterns.map((pattern) => sql`registers.without_marks(${pattern})`))}])`
}

const first = <F extends Fields>(register: Register<F>): Sql =>
  identifier(`t.${register.newestBy[0] ?? 'id'}`)

const order = <F extends Fields>({ newestBy }: Register<F>): Sql =>
  join([...newestBy, 'id'].map((name) => identifier(`t.${name}`)))

const descending = <F extends Fields>({ newestBy }: Register<F>): Sql =>
  join([...newestBy, 'id'].map((name) => sql`${identifier(`t.${name}`)} desc`))

/** PostgreSQL reads each part of the cursor as the type of its column. */
const CURSOR_TYPES = {
  day: 'date',
  instant: 'timestamptz',
  count: 'integer',
  ordinal: 'integer',
} as const

const cursorOf = <F extends Fields>(
  { newestBy, fields }: Register<F>,
  after: readonly string[],
): Sql => {
  const types = newestBy.map((name) => cursorType(fields[name]?.kind ?? 'text'))
  return join(
    [...types, 'uuid'].map((type, n) => sql`${after[n] ?? ''}::text::${identifier(type)}`),
  )
}

const cursorType = (kind: string): string =>
  Object.entries(CURSOR_TYPES).find(([known]) => known === kind)?.[1] ?? 'text'
