import { addDays, addMonths, type Day, daysBetween, toDay } from '#platform/time.ts'
import type { Period } from '../check.ts'
import { nationalWindowOf, type ReportKind, reportKinds } from '../law/report-windows.ts'
import { type Called, readCalled } from './period-title.ts'
import type { PeriodKind, PeriodWords } from './period-words.ts'
import type { Window } from './windows.ts'

export type ReadPeriod = Period &
  Called & {
    kind: PeriodKind
    /** Whether two days were given; otherwise the national window stands for the words. */
    isStated: boolean
    /** Whether the caller gave it, so that the office has chosen it. */
    isGiven: boolean
    /** Where the text says so. */
    start: number
    end: number
  }

const OPENING = 2500

/** The period that the report is about: as given, else the first window of its opening, else its words. */
export const readPeriod = (
  lower: string,
  windows: readonly Window[],
  given: Period | undefined,
): ReadPeriod | undefined => {
  const opening = lower.slice(0, OPENING)
  const first = windows.find(({ start }) => start < OPENING && !isOfEvent(opening, start))
  const called = readCalled(opening, first)
  const { words } = called
  const stated = given ?? first
  if (stated) {
    const { from, to } = stated
    const { start, end } = first ?? { start: 0, end: 0 }
    const kind = kindOfSpan(from, to) ?? words?.kind ?? 'other'
    return { ...called, from, to, kind, isStated: true, isGiven: given !== undefined, start, end }
  }
  const named = longestOf(called.names) ?? words
  const usual = named && usualWindowOf(named)
  if (!named || !usual) return undefined
  const { from, to } = usual
  return { ...called, ...named, from, to, isStated: false, isGiven: false }
}

/** "quý II và 6 tháng đầu năm 2024" tells of all six months. */
const longestOf = (names: readonly PeriodWords[]): PeriodWords | undefined =>
  names.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0]

const lengthOf = ({ kind }: PeriodWords): number =>
  reportKinds.find((report) => report.kind === kind)?.longest ?? 0

/** The Ministry's window, else for quarters and the second half one that ends on the same day of the month. */
const usualWindowOf = (name: PeriodWords): Period | undefined => {
  const { kind, year, number } = name
  const months = kind === 'quarter' ? 3 : kind === 'half-year' ? 6 : 0
  const national = kind === 'other' ? undefined : nationalWindowOf(kind, year, number)
  if (national && !(kind === 'half-year' && number > 1)) return national
  if (months === 0) return undefined
  const end = toDay(`${year}-${String(months * number).padStart(2, '0')}-14`)
  return { from: addDays(addMonths(end, -months), 1), to: end }
}

/** "đợt 1 từ 01/10 đến 10/10/2024", "lớp tập huấn từ …": the time of one event. */
const isOfEvent = (opening: string, start: number): boolean =>
  /(?<!\p{L})(?:đợt|cao điểm|lớp|hội nghị|hội thi|tập huấn|tuần lễ|giai đoạn|nhiệm kỳ)(?!\p{L})[^,.;(\n]{0,40}$/u.test(
    opening.slice(Math.max(0, start - 60), start),
  )

/** What a report of so many days is called. */
export const kindOfSpan = (from: Day, to: Day): ReportKind | undefined => {
  const days = daysBetween(from, to) + 1
  return reportKinds.find(({ shortest, longest }) => days >= shortest && days <= longest)?.kind
}
