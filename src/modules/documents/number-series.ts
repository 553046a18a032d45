import type { WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { findSeries, lockSeries } from './number-series.sql.ts'

/** What numbers run in: a book, and for outgoing documents the issuer and kind; anew each year. */
export type Series = { book: 'outgoing' | 'incoming'; issuer: string; kind: string; year: number }

/** A greater number typed in a commune's book is a slip, and every number after it would follow. */
export const GREATEST_NUMBER = 99_999

type SeriesRow = { id: string; last_number: number }
type Taken = {
  number: number
  inserts?: { number_series: (SeriesRow & Series)[] }
  updates?: { number_series: { id: string; last_number: number }[] }
}

/**
 * The next number of a series, or the given one, with the series row to write in the same act.
 * Whoever else numbers in this series waits until the transaction ends.
 */
// Decree 30/2020, Art. 15(1) and 22(2): numbers run on from 01 on 1 January to 31 December.
export const takeNumber = async (
  tx: WriteTx,
  request: Request,
  series: Series,
  given: number | null,
): Promise<Taken> => {
  await lockSeries(tx, series)
  const open = await findSeries(tx, series)
  const number = given ?? (open?.last_number ?? 0) + 1
  if (open && number <= open.last_number) return { number }
  if (open) return { number, updates: { number_series: [{ id: open.id, last_number: number }] } }
  const first = { id: request.newId(), ...series, last_number: number }
  return { number, inserts: { number_series: [first] } }
}
