import { record } from '#modules/audit'
import { formatCount } from '#platform/numbers.ts'
import type { Request } from '#platform/request.ts'
import { findSeries, lockSeries } from '../number-series.sql.ts'
import { GREATEST_NUMBER, type Series } from '../number-series.ts'

type Outcome = { ok: true } | { ok: false; fault: string }

/**
 * Says how far the numbering of a series has come elsewhere, so that the next document continues it:
 * an office that begins in mid-year has numbers in its paper book. Numbers given here never come again.
 */
export const setLastNumber = (
  request: Request,
  series: Series,
  lastNumber: number,
): Promise<Outcome> =>
  request.db.write(request, async (tx) => {
    await lockSeries(tx, series)
    const open = await findSeries(tx, series)
    const fault = faultOf(lastNumber, open?.last_number ?? 0)
    if (fault) return { ok: false, fault }
    const id = open?.id ?? request.newId()
    const row = { id, last_number: lastNumber }
    await record(tx, request, {
      module: 'documents',
      action: 'set-last-number',
      subject: id,
      ...(open
        ? { updates: { number_series: [row] } }
        : { inserts: { number_series: [{ ...row, ...series }] } }),
    })
    return { ok: true }
  })

const faultOf = (wanted: number, given: number): string | undefined => {
  if (wanted < given) return `Đã cấp đến số ${formatCount(given)}; số đã cấp không dùng lại được.`
  if (wanted > GREATEST_NUMBER) return `Số lớn nhất là ${formatCount(GREATEST_NUMBER)}.`
  return undefined
}
