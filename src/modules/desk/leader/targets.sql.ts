import { sql, type Tx } from '#platform/db/database.ts'
import type { Certainty, TargetKey } from './targets.ts'

export type OwnTarget = {
  id: string
  indicator: TargetKey
  hundredths: number
  source: string
  certainty: Certainty
}

/** The targets that the unit set itself. */
export const listOwnTargets = (tx: Tx): Promise<OwnTarget[]> =>
  tx.many<OwnTarget>(sql`
    select id, indicator, hundredths, source, certainty from desk.target
    where unit_id = (select platform.unit_id())`)
