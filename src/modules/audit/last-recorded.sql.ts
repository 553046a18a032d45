import { sql, type Tx } from '#platform/db/database.ts'

/**
 * The instant of the newest act in the unit's books: what is known when nobody names another instant.
 * Acts named `except` are passed over, for those that add nothing to what is known. Desks overtake each
 * other on the way to the head of the chain, so the newest act by number may not be the newest by time.
 */
export const lastRecordedAt = async (tx: Tx, except = ''): Promise<Date> => {
  const row = await tx.find<{ at: Date | null }>(sql`
    select max(recorded_at) as at from (
      select recorded_at from audit.entry
      where unit_id = (select platform.unit_id()) and action <> ${except} order by number desc limit 100) newest`)
  return row?.at ?? new Date(0)
}
