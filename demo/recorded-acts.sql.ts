import { sql, type Tx } from '#platform/db/database.ts'

/** How many acts the unit's audit chain holds. */
export const chainLength = async (tx: Tx): Promise<number> =>
  (
    await tx.find<{ length: number }>(sql`
      select last_number as length from audit.chain where unit_id = (select platform.unit_id())`)
  )?.length ?? 0

/** The act with that number in the unit's audit chain. */
export const entryAt = (
  tx: Tx,
  number: number,
): Promise<{ recordedAt: Date; actor: string } | undefined> =>
  tx.find(sql`
    select recorded_at as "recordedAt", actor from audit.entry
    where unit_id = (select platform.unit_id()) and number = ${number}`)
