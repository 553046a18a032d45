import { type Day, daysBetween } from '#platform/time.ts'
import type { Period } from '../check.ts'
import { nationalWindowOf, type ReportKind, reportKinds } from '../law/report-windows.ts'
import { type PeriodWords, periodWords, WORDS, wordsIn } from './period-words.ts'
import type { Window } from './windows.ts'

export type ReadPeriod = Period & {
  kind: ReportKind | 'other'
  /** Whether two days were given; otherwise the national window stands for the words. */
  isStated: boolean
  /** Whether the caller gave it, so that the office has chosen it. */
  isGiven: boolean
  /** What the opening calls it: "6 tháng đầu năm 2024". */
  words?: PeriodWords
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
  const words = wordsOfTitle(lower)
  const first = windows.find(({ start }) => start < OPENING)
  const stated = given ?? first
  if (stated) {
    const { from, to } = stated
    const place = first ?? { start: 0, end: 0 }
    const kind = kindOfSpan(from, to) ?? words?.kind ?? 'other'
    const { start, end } = place
    const isGiven = given !== undefined
    return { from, to, kind, isStated: true, isGiven, ...(words && { words }), start, end }
  }
  const national = words && nationalWindowOf(words.kind, words.year, words.number)
  return words && national && { ...national, ...words, words, isStated: false, isGiven: false }
}

/** The title names the period; without one, the first words that name more than a year. */
const wordsOfTitle = (lower: string): PeriodWords | undefined => {
  const opening = lower.slice(0, OPENING)
  const title = /(?:^|\n)báo cáo(?!\p{L})/u.exec(opening)?.index
  const named = title === undefined ? undefined : periodWords(opening.slice(title, title + 400))
  if (named && title !== undefined)
    return { ...named, start: named.start + title, end: named.end + title }
  const all = [...opening.matchAll(WORDS)].map(wordsIn)
  return all.find((words) => words?.kind !== 'year') ?? all[0]
}

/** What a report of so many days is called. */
export const kindOfSpan = (from: Day, to: Day): ReportKind | undefined => {
  const days = daysBetween(from, to) + 1
  return reportKinds.find(({ shortest, longest }) => days >= shortest && days <= longest)?.kind
}
