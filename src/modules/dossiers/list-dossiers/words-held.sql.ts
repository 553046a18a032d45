import { type Sql, sql, type Tx } from '#platform/db/database.ts'

/**
 * Of words that more dossiers hold, a list reads along its own order. A day has fewer, so that whatever
 * is gathered in a few days, such as a part of their codes, is not looked for among all the newer ones.
 */
export const MOST_GATHERED = 10_000

/** Which dossiers are meant; `few` when they are so few that they are gathered before they are ordered. */
export type Meant = { condition: Sql; few: boolean }

/** The dossiers that hold what `searchQuery` made of typed words, as the search box finds them. */
export const dossiersHolding = async (tx: Tx, query: string): Promise<Meant> => {
  const row = await tx.find<{ held: string[] | null }>(
    sql`select dossiers.holding(${query}::tsquery, ${MOST_GATHERED}) as held`,
  )
  return row?.held
    ? { condition: sql`id = any (${row.held}::uuid[])`, few: true }
    : { condition: sql`dossiers.search_words(search_text) @@ ${query}::tsquery`, few: false }
}
