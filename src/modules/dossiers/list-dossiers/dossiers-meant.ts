import { sql, type Tx } from '#platform/db/database.ts'
import { conditionOf } from './list-dossiers.sql.ts'
import { searchQuery } from './search-query.rules.ts'
import { isFiltering, type WantedDossiers } from './wanted-dossiers.rules.ts'
import { dossiersHolding, type Meant } from './words-held.sql.ts'

/** `common` are the words, when they alone are asked for and more dossiers hold them than are gathered. */
export type DossiersMeant = Meant & { common?: string }

/** What the list asks for, its typed words looked up as the search box does. */
export const dossiersMeant = async (tx: Tx, wanted: WantedDossiers): Promise<DossiersMeant> => {
  const filters = conditionOf(wanted)
  const query = searchQuery(wanted.words.join(' '))
  if (query === undefined) return { condition: filters, few: false }
  const { condition, few } = await dossiersHolding(tx, query)
  const isCommon = !few && !isFiltering({ ...wanted, words: [] })
  return {
    ...{ condition: sql`${filters} and ${condition}`, few },
    ...(isCommon ? { common: query } : {}),
  }
}
