import { sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import type { Tariff } from '../fee.ts'
import { tariffs } from '../tariffs.ts'

export type EnteredTariff = {
  id: string
  tariff: Tariff
  recordedAt: Date
  withdrawnOn: Day | null
}

/** What the unit entered itself, newest first, those taken back too. */
export const listEnteredTariffs = (tx: Tx): Promise<EnteredTariff[]> =>
  tx.many(sql`
    select id, tariff, recorded_at as "recordedAt", withdrawn_on as "withdrawnOn"
    from procedures.tariff where unit_id = (select platform.unit_id())
    order by recorded_at desc, id`)

/** All tariffs of any date: the national ones and those of the unit; of one id the newest in force counts. */
export const listTariffs = async (tx: Tx): Promise<Tariff[]> => {
  const entered = await listEnteredTariffs(tx)
  const standing = entered.filter(({ withdrawnOn }) => withdrawnOn === null)
  return [...standing.map(({ tariff }) => tariff), ...tariffs]
}
