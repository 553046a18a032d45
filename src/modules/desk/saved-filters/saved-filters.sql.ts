import { sql, type Tx } from '#platform/db/database.ts'

export type SavedFilter = { id: string; name: string; query: string }

const ofThisUnit = sql`unit_id = (select platform.unit_id())`

/** The lists that a person saved, by name. */
export const listSavedFilters = (tx: Tx, person: string): Promise<SavedFilter[]> =>
  tx.many<SavedFilter>(sql`
    select id, name, query from desk.saved_filter
    where ${ofThisUnit} and person = ${person} and not removed order by lower(name), id`)
