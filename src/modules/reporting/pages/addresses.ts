import { day, instant } from '#modules/registers'
import { type Day, dayOf } from '#platform/time.ts'
import type { ReportQuestion } from '../gather-report.ts'
import { clocks } from '../indicators/measurement.ts'
import { isReportDay } from '../period.rules.ts'

type Query = Readonly<Record<string, string>>
export type Asked =
  | { ok: true; question: ReportQuestion }
  | { ok: false; faults: Record<string, string> }

/** The report that an address asks for; every fault in Vietnamese beside its field. */
export const readQuestion = (query: Query): Asked => {
  const { tu = '', den = '', 'biet-den': knownAt = '', 'dong-ho': clock = 'recorded' } = query
  const faults: Record<string, string> = {}
  const [from, to] = [readDay(tu), readDay(den)]
  if (!from) faults.tu = 'Ngày đầu kỳ chưa đúng; ví dụ 07/12/2023'
  if (!to) faults.den = 'Ngày cuối kỳ chưa đúng; ví dụ 06/6/2024'
  if (from && to && to < from) faults.den = 'Ngày cuối kỳ phải từ ngày đầu kỳ trở đi'
  const known = readInstant(knownAt)
  if (knownAt && !known) faults['biet-den'] = 'Thời điểm chưa đúng; ví dụ 08:00 07/6/2024'
  const chosen = clocks.find((name) => name === clock)
  if (!chosen) faults['dong-ho'] = 'Chọn theo thời điểm ghi nhận hoặc thời điểm thực hiện'
  if (Object.keys(faults).length > 0 || !from || !to || !chosen) return { ok: false, faults }
  return { ok: true, question: { from, to, knownAt: known, clock: chosen } }
}

const dayField = day('Ngày')
const instantField = instant('Thời điểm')

const readDay = (text: string): Day | undefined => {
  const { data } = dayField.schema.safeParse(text)
  return data && isReportDay(data) ? data : undefined
}

const readInstant = (text: string): Date | undefined => {
  const { data } = instantField.schema.safeParse(text)
  return data && isReportDay(dayOf(data)) ? data : undefined
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
/** What is being written now, whatever earlier state of the books is in view. */
export const composeAddress = (question: ReportQuestion): string =>
  `/bao-cao/soan?${queryOf({ ...question, knownAt: undefined })}`
export const fileAddress = (question: ReportQuestion, format: string): string =>
  `/bao-cao/cchc.${format}?${queryOf(question)}`
export const recordsAddress = (question: ReportQuestion, id: string): string =>
  `/bao-cao/so-lieu/${id}?${queryOf(question)}`
export const issuedAddress = (id: string): string => `/bao-cao/da-chot/${id}`
