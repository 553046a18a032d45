import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { Series } from './number-series.ts'

/** Held until the end of the transaction; also works for a series that has no row yet. */
export const lockSeries = (tx: WriteTx, { book, issuer, kind, year }: Series) =>
  tx.run(sql`
    select pg_advisory_xact_lock(platform.unit_id(), hashtext(concat_ws('/',
      'documents', ${book}::text, ${issuer}::text, ${kind}::text, ${year}::integer)))`)

/** The row of a series; none before its first number. */
export const findSeries = (tx: Tx, { book, issuer, kind, year }: Series) =>
  tx.find<{ id: string; last_number: number }>(sql`
    select id, last_number from documents.number_series
    where unit_id = platform.unit_id()
      and book = ${book} and issuer = ${issuer} and kind = ${kind} and year = ${year}`)
