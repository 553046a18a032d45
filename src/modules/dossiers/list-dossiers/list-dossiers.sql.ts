import { join, type Sql, sql, type Tx } from '#platform/db/database.ts'
import { anywhere } from '#platform/plain-letters.ts'
import { addDays, type Day, instantAt } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import { atMost, columns, ofThisUnit } from '../dossiers.sql.ts'
import { stateGroups, type WantedDossiers } from './wanted-dossiers.rules.ts'
import type { Meant } from './words-held.sql.ts'

/** `place` is when its acceptance was recorded, in microseconds of the epoch: the next page's key. */
export type ListedDossier = Dossier & { settledRecordedAt?: Date | null; place?: number }
export type NewestPlace = { place: number; id: string }

/** The next `limit` dossiers, newest acceptance first, after the place where the page before ended. */
export const listNewest = (
  tx: Tx,
  after: NewestPlace | undefined,
  limit: number,
  { condition, few }: Meant,
): Promise<ListedDossier[]> => {
  const rest = after
    ? sql`and (accepted_recorded_at, id) < (${at(after)}, ${after.id}::uuid)`
    : sql``
  return tx.many<ListedDossier>(sql`
    select ${columns}, settled_recorded_at as "settledRecordedAt",
      (extract(epoch from accepted_recorded_at) * 1000000)::bigint as place
    from dossiers.dossier
    where ${ofThisUnit} and id = any (array(
      select id from (
        select id, accepted_recorded_at from dossiers.dossier
        where ${ofThisUnit} and accepted_recorded_at is not null and ${condition} ${rest} ${few ? unordered : sql``}) meant
      order by accepted_recorded_at desc, id desc ${atMost(limit)}))
    order by accepted_recorded_at desc, id desc`)
}

/** The same for words that many dossiers hold, by the search over all. */
export const listNewestHolding = (
  tx: Tx,
  after: NewestPlace | undefined,
  limit: number,
  query: string,
): Promise<ListedDossier[]> => {
  const found = sql`dossiers.search(${query}::tsquery, ${after ? at(after) : null}::timestamptz, ${after?.id ?? null}::uuid, ${limit})`
  return listNewest(tx, after, limit, {
    condition: sql`id = any ((select ${found})::uuid[])`,
    few: true,
  })
}

/** Keeps the planner from looking for a few old dossiers all along the order of the new ones. */
const unordered = sql`offset 0`

/**
 * How many dossiers fulfil `condition`, on all pages together; `most` + 1 for more than that: counting
 * them all would take longer than the page.
 */
export const countDossiers = async (tx: Tx, condition: Sql, most: number): Promise<number> => {
  const row = await tx.find<{ total: number }>(sql`
    select count(*) as total from (
      select from dossiers.dossier
      where ${ofThisUnit} and accepted_recorded_at is not null and ${condition} ${atMost(most + 1)}) counted`)
  return row?.total ?? 0
}

/** The filters but for typed words as a condition on dossiers.dossier. */
export const conditionOf = (wanted: WantedDossiers): Sql =>
  join(
    [
      sql`true`,
      ...(wanted.dueSoon ? [sql`settlement is null and due_at is not null`] : []),
      ...(wanted.group ? [inGroup(wanted.group)] : []),
      ...(wanted.channel ? [sql`channel = ${wanted.channel}`] : []),
      ...(wanted.fieldCode ? [sql`field_code = ${wanted.fieldCode}`] : []),
      ...(wanted.officer ? [sql`officer = ${wanted.officer}`] : []),
      ...(wanted.from ? [sql`accepted_at >= ${instantAt(wanted.from)}`] : []),
      ...(wanted.to ? [sql`accepted_at < ${dayAfter(wanted.to)}`] : []),
    ],
    ' and ',
  )

/** Typed words wherever in a text, for lists that are short enough to be read. */
export const heldAnywhere = (words: readonly string[]): Sql =>
  words.length > 0 ? sql`search_text like all (${words.map(anywhere)}::text[])` : sql`true`

const inGroup = (group: keyof typeof stateGroups): Sql => {
  const { settlements } = stateGroups[group]
  return settlements.length > 0
    ? sql`settlement = any (${[...settlements]}::text[])`
    : sql`settlement is null`
}

const at = ({ place }: NewestPlace): Sql =>
  sql`(timestamptz 'epoch' + ${place}::float8 * interval '1 microsecond')`

const dayAfter = (day: Day): Date => instantAt(addDays(day, 1))
