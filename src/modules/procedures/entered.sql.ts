import { identifier, sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import { withoutOverlap } from './change-exemption/without-overlap.rules.ts'
import type { Exemption, Tariff } from './fee.ts'
import { exemptions, tariffs } from './tariffs.ts'

/** What a unit may enter beside the national rules, by the table that keeps it. */
type Enterable = { tariff: Tariff; exemption: Exemption }
export type EnteredTable = keyof Enterable

export type Entered<Table extends EnteredTable = EnteredTable> = {
  id: string
  told: Enterable[Table]
  recordedAt: Date
  withdrawnOn: Day | null
}

/** What the unit entered itself, newest first, what was taken back too. */
export const listEntered = <Table extends EnteredTable>(
  tx: Tx,
  table: Table,
): Promise<Entered<Table>[]> =>
  tx.many<Entered<Table>>(sql`
    select id, ${identifier(table)} as told, recorded_at as "recordedAt", withdrawn_on as "withdrawnOn"
    from ${identifier(`procedures.${table}`)} where unit_id = (select platform.unit_id())
    order by recorded_at desc, id`)

/** All tariffs of any date: the national ones and those of the unit; of one id the newest in force counts. */
export const listTariffs = async (tx: Tx): Promise<Tariff[]> => [
  ...(await listStanding(tx, 'tariff')),
  ...tariffs,
]

/** All exemptions of any date, the national ones and those of the unit; on a day one version of each. */
export const listExemptions = async (tx: Tx): Promise<Exemption[]> =>
  withoutOverlap([...(await listStanding(tx, 'exemption')), ...exemptions])

const listStanding = async <Table extends EnteredTable>(
  tx: Tx,
  table: Table,
): Promise<Enterable[Table][]> => {
  const entered = await listEntered(tx, table)
  return entered.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ told }) => told)
}
