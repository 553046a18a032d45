import { sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import type { Exemption } from '../fee.ts'
import { exemptions } from '../tariffs.ts'
import { withoutOverlap } from './without-overlap.rules.ts'

export type EnteredExemption = {
  id: string
  exemption: Exemption
  recordedAt: Date
  withdrawnOn: Day | null
}

/** What the unit entered itself, newest first, those taken back too. */
export const listEnteredExemptions = (tx: Tx): Promise<EnteredExemption[]> =>
  tx.many(sql`
    select id, exemption, recorded_at as "recordedAt", withdrawn_on as "withdrawnOn"
    from procedures.exemption where unit_id = (select platform.unit_id())
    order by recorded_at desc, id`)

/** All exemptions of any date, the national ones and those of the unit; on a day one version of each. */
export const listExemptions = async (tx: Tx): Promise<Exemption[]> => {
  const entered = await listEnteredExemptions(tx)
  const standing = entered.filter(({ withdrawnOn }) => withdrawnOn === null)
  return withoutOverlap([...standing.map(({ exemption }) => exemption), ...exemptions])
}
