import { type Day, isDay } from '#platform/time.ts'

export type BookPeriod = { from: Day; to: Day }
export type AskedPeriod =
  | { ok: true; period: BookPeriod }
  | { ok: false; field: 'tu' | 'den'; message: string }

/** The days asked for; without any, the month of today up to today. */
export const readBookPeriod = (
  { tu, den }: Readonly<Record<string, string>>,
  today: Day,
): AskedPeriod => {
  const to = den ? dayIn(den) : today
  if (!to)
    return {
      ok: false,
      field: 'den',
      message: 'Đến ngày phải là ngày có thật, trong các năm 2000–2100.',
    }
  const from = tu ? dayIn(tu) : firstOfMonth(to)
  if (!from)
    return {
      ok: false,
      field: 'tu',
      message: 'Từ ngày phải là ngày có thật, trong các năm 2000–2100.',
    }
  if (from > to) return { ok: false, field: 'tu', message: 'Từ ngày không được sau đến ngày.' }
  return { ok: true, period: { from, to } }
}

const dayIn = (text: string): Day | undefined =>
  isDay(text) && text >= '2000-01-01' && text <= '2100-12-31' ? text : undefined

const firstOfMonth = (day: Day): Day | undefined => dayIn(`${day.slice(0, 7)}-01`)
