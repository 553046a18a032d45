import { type Sql, sql, type Tx } from '#platform/db/database.ts'
import type { Dossier } from '../dossier.ts'
import { atMost, columns, ofThisUnit } from '../dossiers.sql.ts'

/** `place` is what the list is ordered by, as text: with the id, the key of the next page. */
export type PlacedDossier = Dossier & { settledRecordedAt: Date | null; place: string }
export type Place = { value: string; id: string }

type Order = { by: Sql; placed: Sql; type: Sql }

const text = sql`text`
const instant = sql`timestamptz`
const dueOrEver = sql`coalesce(due_at, 'infinity')`
/** The search text begins with the code, then comes the name without marks. */
const plainName = sql`substr(search_text, length(code) + 2)`

/** `by` is what an index orders by; `placed` stands for it where nothing may be empty. */
const orders = {
  han: { by: sql`due_at`, placed: dueOrEver, type: instant },
  nhan: { by: sql`accepted_at`, placed: sql`coalesce(accepted_at, 'infinity')`, type: instant },
  ma: { by: sql`code`, placed: sql`code`, type: text },
  ten: { by: plainName, placed: plainName, type: text },
} as const satisfies Record<string, Order>

export type SortKey = keyof typeof orders
export const isSortKey = (name = ''): name is SortKey => Object.hasOwn(orders, name)

export type PageQuestion = {
  condition: Sql
  sort: SortKey
  descending: boolean
  /** Where the page begins, itself not on it; or ends, when one turns back. */
  from?: { place: Place; back: boolean } | undefined
  limit: number
}

export type DossierPage = {
  rows: PlacedDossier[]
  /** Whether there are more before and after the rows. */
  before: boolean
  after: boolean
}

/** One page of the dossiers that fulfil the condition, by key and not by offset, either way. */
export const listPage = async (tx: Tx, question: PageQuestion): Promise<DossierPage> => {
  const { from, limit } = question
  const found = await listFrom(tx, { ...question, limit: limit + 1 })
  const more = found.length > limit
  const rows = found.slice(0, limit)
  if (from?.back) return { rows: rows.reverse(), before: more, after: true }
  return { rows, before: from !== undefined, after: more }
}

/** The ids first: an index that holds the condition gives them without a look at the dossiers. */
const listFrom = (tx: Tx, { condition, limit, ...question }: PageQuestion) =>
  tx.many<PlacedDossier>(sql`
    select ${listed(question.sort)} from dossiers.dossier
    where ${ofThisUnit} and id = any (array(
      select id from dossiers.dossier
      where ${ofThisUnit} and ${condition} and ${beyond(question)}
      order by ${orderOf(question)} ${atMost(limit)}))
    order by ${orderOf(question)}`)

/** All dossiers that fulfil the condition in their order, for a cursor. */
export const allInOrder = (condition: Sql, sort: SortKey, descending: boolean): Sql => sql`
  select ${listed(sort)} from dossiers.dossier
  where ${ofThisUnit} and ${condition} order by ${orderOf({ sort, descending })}`

const listed = (sort: SortKey): Sql =>
  sql`${columns}, settled_recorded_at as "settledRecordedAt", (${orders[sort].placed})::text as place`

type Direction = Pick<PageQuestion, 'sort' | 'descending' | 'from'>

const isUpward = ({ descending, from }: Direction): boolean => descending === Boolean(from?.back)

const orderOf = (question: Direction): Sql => {
  const { by } = orders[question.sort]
  return isUpward(question) ? sql`${by}, id` : sql`${by} desc, id desc`
}

const beyond = (question: Direction): Sql => {
  if (!question.from) return sql`true`
  const { placed, type } = orders[question.sort]
  const { value, id } = question.from.place
  const there = sql`(${value}::${type}, ${id}::uuid)`
  return isUpward(question) ? sql`(${placed}, id) > ${there}` : sql`(${placed}, id) < ${there}`
}
