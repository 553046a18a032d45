import { identifier, join, type Sql, sql } from '#platform/db/database.ts'
import type { Register } from './define-register.ts'
import type { Fields } from './field.ts'

/** The order of a register's list: its `newestBy` fields, then the id, greatest first. */
export const newestFirst = <F extends Fields>(register: Register<F>): Sql =>
  join(orderOf(register).map((column) => sql`${column} desc`))

/** Whether a row `t` stands below the place `after`: the values of that order in the row before. */
export const isBelow = <F extends Fields>(register: Register<F>, after: readonly string[]): Sql =>
  sql`(${join(orderOf(register))}) < (${cursorOf(register, after)})`

const orderOf = <F extends Fields>({ newestBy }: Register<F>): Sql[] =>
  [...newestBy, 'id'].map((name) => identifier(`t.${name}`))

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
    [...types, 'uuid'].map((type, place) => sql`${after[place] ?? ''}::text::${identifier(type)}`),
  )
}

const cursorType = (kind: string): string =>
  Object.entries(CURSOR_TYPES).find(([known]) => known === kind)?.[1] ?? 'text'
