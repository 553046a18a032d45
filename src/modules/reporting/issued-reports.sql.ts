import { sql, type Tx } from '#platform/db/database.ts'
import { NotFound } from '#platform/refused.ts'
import type { Day } from '#platform/time.ts'

export type IssuedReport = {
  id: string
  from: Day
  to: Day
  recordedAt: Date
  knownAt: Date
  clock: string
  hash: string
}

export const listIssuedReports = (tx: Tx): Promise<IssuedReport[]> =>
  tx.many(sql`
    select id, period_from as "from", period_to as "to", recorded_at as "recordedAt", known_at as "knownAt", clock, hash
    from reporting.issued_report where unit_id = (select platform.unit_id()) order by recorded_at desc limit 50`)

/** A report as it was issued. */
export const getIssuedReport = async (tx: Tx, id: string): Promise<unknown> => {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new NotFound('Không có báo cáo này.')
  const row = await tx.get<{ content: unknown }>(
    sql`select content from reporting.issued_report where unit_id = (select platform.unit_id()) and id = ${id}::uuid`,
    'Không có báo cáo này.',
  )
  return row.content
}

/** The first and last day on which dossiers were accepted; undefined while there are none. */
export const findDossierDays = (
  tx: Tx,
): Promise<{ first: Day | null; last: Day | null } | undefined> =>
  tx.find(sql`
    select (min(accepted_recorded_at) at time zone 'Asia/Ho_Chi_Minh')::date as first,
      (max(accepted_recorded_at) at time zone 'Asia/Ho_Chi_Minh')::date as last
    from dossiers.dossier_facts('infinity')`)
