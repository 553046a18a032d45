import { empty, join, raw, type Sql, sql } from '#platform/db/database.ts'
import { settlementLines } from '../settlement-form.sql.ts'
import { countedByClass } from './counted-by-class.sql.ts'
import { type FactSource, factSources, isFactSource, isLarge, type Source } from './fact-sources.ts'
import type { Measurement } from './measurement.ts'

export type Counted = { id: string; facts: FactSource; where: string; answer?: string | undefined }

/** One statement that answers the counts; a million dossiers are read once however many figures ask. */
export const countsQuery = (m: Measurement, counts: readonly Counted[]): Sql => {
  const asked = Object.keys(factSources)
    .filter(isFactSource)
    .filter((name) => counts.some(({ facts }) => facts === name))
  const parts = asked.map((name) => sql`${raw(name)} as (${countable(name, m)})`)
  const answers = asked.map((name) => answersFrom(name, counts))
  const settlement = asked.includes('dossier') ? sql`, ${settlementLines} as settlement` : empty
  return sql`with ${join(parts)} select ${join(answers, ' || ')} as counts${settlement}`
}

/** Until the transaction ends, statements are planned once a connection, or whenever that seems cheaper. */
export const planOnce = sql`select set_config('plan_cache_mode', 'force_generic_plan', true)`
export const planEachTime = sql`select set_config('plan_cache_mode', 'auto', true)`

/** The records that a figure was counted from, `limit` of them after `offset`, those whose words hold `search`. */
export const recordsQuery = (
  m: Measurement,
  { facts, where }: Counted,
  page: { limit: number; offset: number; search: string },
): Sql => {
  const source: Source = factSources[facts]
  const columns = raw(Object.keys(source.columns).join(', '))
  return sql`
    select ${columns} from (${source.rows(m)}) r
    where (${raw(where)}) and position(lower(${page.search}) in lower(concat_ws(' ', ${columns}))) > 0
    order by ${columns} limit ${page.limit} offset ${page.offset}`
}

const countable = (name: FactSource, m: Measurement): Sql => {
  const { rows, classes, countedBy = [] }: Source = factSources[name]
  return classes ? countedByClass(rows(m), classes, countedBy) : rows(m)
}

const answersFrom = (name: FactSource, counts: readonly Counted[]): Sql => {
  const pairs = counts
    .filter(({ facts }) => facts === name)
    .map((count) => `'${count.id}', ${answerOf(count)}`)
  return raw(`(select jsonb_build_object(${pairs.join(', ')}) from ${name})`)
}

const answerOf = (count: Counted): string => {
  const which = `filter (where ${count.where})`
  if (count.answer) return `${count.answer} ${which}`
  return isLarge(count) ? `coalesce(sum(n) ${which}, 0)` : `count(*) ${which}`
}
