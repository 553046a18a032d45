import { sql, type Tx } from '#platform/db/database.ts'
import type { Series } from '../number-series.ts'

export type KnownSeries = Series & { lastNumber: number; recordedAt: Date }

/** The series of a year with the greatest number of each. */
export const listSeries = (tx: Tx, year: number): Promise<KnownSeries[]> =>
  tx.many(sql`
    select book, issuer, kind, year, last_number as "lastNumber", recorded_at as "recordedAt"
    from documents.number_series
    where unit_id = (select platform.unit_id()) and year = ${year}
    order by book desc, issuer, kind`)
