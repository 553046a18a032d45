import { sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import { ofThisUnit } from '../dossiers.sql.ts'

/** How many dossiers there are, and the newest of them by their codes. */
export type Counted = { count: number; codes: string[] }

const NAMED = 5

/** The settled dossiers whose term, as first promised, ran over one of the days. */
export const countSettledOver = async (tx: Tx, days: readonly Day[]): Promise<Counted> => {
  const rows = await tx.many<{ code: string; count: number }>(sql`
    select code, (count(*) over ())::int as count from dossiers.dossier
    where ${ofThisUnit} and settlement is not null and exists (
      select from unnest(${days}::date[]) day
      where day between (accepted_at at time zone '+07')::date
        and (original_due_at at time zone '+07')::date)
    order by accepted_at desc limit ${NAMED}`)
  return { count: rows[0]?.count ?? 0, codes: rows.map(({ code }) => code) }
}
