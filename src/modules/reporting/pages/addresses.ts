import { isDay, parseInstant } from '#platform/time.ts'
import type { ReportQuestion } from '../gather-report.ts'
import { clocks } from '../indicators/facts.sql.ts'

type Query = Readonly<Record<string, string>>
export type Asked =
  | { ok: true; question: ReportQuestion }
  | { ok: false; faults: Record<string, string> }

/** The report that an address asks for; every fault in Vietnamese beside its field. */
export const readQuestion = (query: Query): Asked => {
  const { tu = '', den = '', 'biet-den': knownAt = '', 'dong-ho': clock = 'recorded' } = query
  const faults: Record<string, string> = {}
  if (!isDay(tu)) faults.tu = 'Ngày đầu kỳ chưa đúng; ví dụ 2023-12-07'
  if (!isDay(den)) faults.den = 'Ngày cuối kỳ chưa đúng; ví dụ 2024-06-06'
  if (isDay(tu) && isDay(den) && den < tu) faults.den = 'Ngày cuối kỳ phải từ ngày đầu kỳ trở đi'
  const known = knownAt ? parseInstant(knownAt) : undefined
  if (knownAt && !known) faults['biet-den'] = 'Thời điểm chưa đúng; ví dụ 2024-06-07T08:00'
  const chosen = clocks.find((name) => name === clock)
  if (!chosen) faults['dong-ho'] = 'Chọn theo ghi nhận hoặc theo thực hiện'
  if (Object.keys(faults).length > 0 || !isDay(tu) || !isDay(den) || !chosen)
    return { ok: false, faults }
  return { ok: true, question: { from: tu, to: den, knownAt: known, clock: chosen } }
}

/** The query that asks for the same report again. */
export const queryOf = ({ from, to, knownAt, clock = 'recorded' }: ReportQuestion): string => {
  const query = new URLSearchParams({ tu: from, den: to })
  if (knownAt) query.set('biet-den', knownAt.toISOString())
  if (clock !== 'recorded') query.set('dong-ho', clock)
  return query.toString()
}

export const reportAddress = (question: ReportQuestion): string =>
  `/bao-cao/cchc?${queryOf(question)}`
export const fileAddress = (question: ReportQuestion, format: string): string =>
  `/bao-cao/cchc.${format}?${queryOf(question)}`
export const recordsAddress = (question: ReportQuestion, id: string): string =>
  `/bao-cao/so-lieu/${id}?${queryOf(question)}`
