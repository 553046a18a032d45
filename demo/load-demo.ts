import type { Database } from '#platform/db/database.ts'
import { halfYearAgenda } from './half-year-agenda.ts'
import { loadAgenda, type Progress } from './load-agenda.ts'
import { loadPeople } from './load-people.ts'
import { UNIT_ID } from './tinh-chau/unit.ts'

/**
 * Does the acts of the demo's half-year in unit 1, or those that an earlier load did not come to, and
 * gives its people their accounts.
 * `loaded` is false when they were all there.
 * @throws Refused when unit 1 holds something other than the demo
 */
export const loadDemo = async (
  { db }: { db: Database },
  { onProgress }: { onProgress?: Progress } = {},
): Promise<{ loaded: boolean }> => {
  const loaded = await loadAgenda(db, UNIT_ID, halfYearAgenda(), onProgress)
  await loadPeople(db, UNIT_ID)
  return { loaded }
}
