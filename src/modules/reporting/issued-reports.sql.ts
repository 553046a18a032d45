import { sql, type Tx } from '#platform/db/database.ts'
import { NotFound } from '#platform/refused.ts'
import type { Day } from '#platform/time.ts'
import type { ReportContent } from './compute-report.ts'
import type { Clock } from './indicators/measurement.ts'

export type IssuedReport = {
  id: string
  from: Day
  to: Day
  recordedAt: Date
  knownAt: Date
  clock: Clock
  definitionsVersion: string
  hash: string
}
/** The report with everything it said when it was issued. */
export type FrozenReport = IssuedReport & { content: ReportContent }

const columns = sql`
  id, period_from as "from", period_to as "to", recorded_at as "recordedAt", known_at as "knownAt",
  clock, definitions_version as "definitionsVersion", hash`

export const listIssuedReports = (tx: Tx): Promise<IssuedReport[]> =>
  tx.many(sql`
    select ${columns}
    from reporting.issued_report where unit_id = (select platform.unit_id()) order by recorded_at desc limit 50`)

/** A report as it was issued. */
export const getIssuedReport = (tx: Tx, id: string): Promise<FrozenReport> => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new NotFound('Không có báo cáo này.')
  return tx.get<FrozenReport>(
    sql`
      select ${columns}, content::json as content
      from reporting.issued_report where unit_id = (select platform.unit_id()) and id = ${id}::uuid`,
    'Không có báo cáo này.',
  )
}

/** The report that was issued with this hash, if it was. */
export const findIssuedByHash = (tx: Tx, hash: string): Promise<{ id: string } | undefined> =>
  tx.find<{ id: string }>(sql`
    select id from reporting.issued_report
    where unit_id = (select platform.unit_id()) and hash = ${hash} order by recorded_at limit 1`)
