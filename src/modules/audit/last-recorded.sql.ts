import { sql, type Tx } from '#platform/db/database.ts'

/**
 * The instant of the newest act in the unit's books: what is known when nobody names another instant.
 * Acts named `except` are passed over, for those that add nothing to what is known.
 */
export const lastRecordedAt = async (tx: Tx, except: string): Promise<Date> => {
  const row = await tx.find<{ at: Date }>(sql`
    select recorded_at as at from audit.entry
    where unit_id = (select platform.unit_id()) and action <> ${except} order by number desc limit 1`)
  return row?.at ?? new Date(0)
}
