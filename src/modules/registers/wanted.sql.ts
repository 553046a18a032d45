import { identifier, join, type Sql, sql } from '#platform/db/database.ts'
import { anywhere } from '#platform/plain-letters.ts'
import type { Register } from './define-register.ts'
import type { Fields } from './field.ts'
import type { Wanted } from './wanted.ts'

/** Whether a row `t` of a register's table is wanted. */
export const isWanted = <F extends Fields>(register: Register<F>, wanted: Wanted): Sql => {
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
  const patterns = words.map((word) => sql`registers.without_marks(${anywhere(word)})`)
  return sql`registers.without_marks(concat_ws(' ', ${searched}))
    like all (array[${join(patterns)}])`
}

const first = <F extends Fields>(register: Register<F>): Sql =>
  identifier(`t.${register.newestBy[0] ?? 'id'}`)
