import { type Sql, sql, type Tx } from '#platform/db/database.ts'
import { allInOrder, type PlacedDossier, type SortKey } from './list-page.sql.ts'

const ROWS_AT_ONCE = 1000

export type Wished = { condition: Sql; sort: SortKey; descending: boolean }

/** The dossiers in batches out of a cursor: however many there are, only one batch is in memory. */
export async function* streamDossiers(tx: Tx, wished: Wished): AsyncGenerator<PlacedDossier[]> {
  const { condition, sort, descending } = wished
  await tx.many(sql`declare wished no scroll cursor for ${allInOrder(condition, sort, descending)}`)
  while (true) {
    const rows = await tx.many<PlacedDossier>(sql([`fetch ${ROWS_AT_ONCE} from wished`]))
    if (rows.length > 0) yield rows
    if (rows.length < ROWS_AT_ONCE) return
  }
}
