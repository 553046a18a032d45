import { join, type Sql, sql, type Tx } from '#platform/db/database.ts'
import { anywhere } from '#platform/plain-letters.ts'
import { addDays, type Day, instantAt } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import { columns, ofThisUnit } from '../dossiers.sql.ts'
import { stateGroups, type WantedDossiers } from './wanted-dossiers.rules.ts'

/** `place` is when its acceptance was recorded, in microseconds of the epoch: the next page's key. */
export type ListedDossier = Dossier & { settledRecordedAt?: Date | null; place?: number }
export type NewestPlace = { place: number; id: string }

/** The next `limit` dossiers, newest acceptance first, after the place where the page before ended. */
export const listNewest = (
  tx: Tx,
  after: NewestPlace | undefined,
  limit: number,
  condition: Sql,
): Promise<ListedDossier[]> => {
  const rest = after
    ? sql`and (accepted_recorded_at, id) < (${at(after)}, ${after.id}::uuid)`
    : sql``
  return tx.many<ListedDossier>(sql`
    select ${columns}, settled_recorded_at as "settledRecordedAt",
      (extract(epoch from accepted_recorded_at) * 1000000)::bigint as place
    from dossiers.dossier
    where ${ofThisUnit} and accepted_recorded_at is not null and ${condition} ${rest}
    order by accepted_recorded_at desc, id desc limit ${limit}`)
}

/** How many dossiers fulfil `condition`, on all pages together. */
export const countDossiers = async (tx: Tx, condition: Sql): Promise<number> => {
  const row = await tx.find<{ total: number }>(sql`
    select count(*) as total from dossiers.dossier
    where ${ofThisUnit} and accepted_recorded_at is not null and ${condition}`)
  return row?.total ?? 0
}

/** The filters as a condition on dossiers.dossier. */
export const conditionOf = (wanted: WantedDossiers): Sql =>
  join(
    [
      sql`true`,
      ...(wanted.dueSoon ? [sql`settlement is null and due_at is not null`] : []),
      ...(wanted.group ? [inGroup(wanted.group)] : []),
      ...(wanted.words.length > 0
        ? [sql`search_text like all (${wanted.words.map(anywhere)}::text[])`]
        : []),
      ...(wanted.channel ? [sql`channel = ${wanted.channel}`] : []),
      ...(wanted.fieldCode ? [sql`field_code = ${wanted.fieldCode}`] : []),
      ...(wanted.officer ? [sql`officer = ${wanted.officer}`] : []),
      ...(wanted.from ? [sql`accepted_at >= ${instantAt(wanted.from)}`] : []),
      ...(wanted.to ? [sql`accepted_at < ${dayAfter(wanted.to)}`] : []),
    ],
    ' and ',
  )

const inGroup = (group: keyof typeof stateGroups): Sql => {
  const { settlements } = stateGroups[group]
  return settlements.length > 0
    ? sql`settlement = any (${[...settlements]}::text[])`
    : sql`settlement is null`
}

const at = ({ place }: NewestPlace): Sql =>
  sql`timestamptz 'epoch' + ${place}::float8 * interval '1 microsecond'`

const dayAfter = (day: Day): Date => instantAt(addDays(day, 1))
