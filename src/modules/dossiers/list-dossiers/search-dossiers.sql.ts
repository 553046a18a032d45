import { sql, type Tx } from '#platform/db/database.ts'
import { columns, ofThisUnit } from '../dossiers.sql.ts'
import type { PlacedDossier } from './list-page.sql.ts'

export type SearchedDossier = PlacedDossier

const foundColumns = sql`${columns}, settled_recorded_at as "settledRecordedAt",
  accepted_recorded_at::text as place`

/** The newest dossiers that hold every word whole or begun; a number also by its last digits. */
export const listFound = (
  tx: Tx,
  query: string,
  after: { value: string; id: string } | undefined,
  most: number,
): Promise<SearchedDossier[]> =>
  tx.many<SearchedDossier>(sql`
    select ${foundColumns} from dossiers.dossier
    where ${ofThisUnit} and id = any ((select dossiers.search(
      ${query}::tsquery, ${after?.value ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${most}))::uuid[])
    order by accepted_recorded_at desc, id desc`)

/** The code as the books write it, when this is one; small and capital letters are the same. */
export const findCode = async (tx: Tx, typed: string): Promise<string | undefined> => {
  const row = await tx.find<{ code: string }>(sql`
    select code from dossiers.dossier
    where ${ofThisUnit} and code = any (array[${typed}, upper(${typed})])`)
  return row?.code
}
