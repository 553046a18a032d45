import { type Day, formatDay, toDay } from '#platform/time.ts'

export type ReportKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year'

/** How many days a report of each kind may span; local cut-offs move both ends by some days. */
export const reportKinds = [
  { kind: 'month', words: 'tháng', shortest: 25, longest: 35 },
  { kind: 'quarter', words: 'quý', shortest: 78, longest: 104 },
  { kind: 'half-year', words: '6 tháng', shortest: 165, longest: 196 },
  { kind: 'nine-months', words: '9 tháng', shortest: 255, longest: 289 },
  { kind: 'year', words: 'năm', shortest: 345, longest: 380 },
] as const satisfies readonly {
  kind: ReportKind
  words: string
  shortest: number
  longest: number
}[]

type Window = { from: Day; to: Day; number?: number | undefined }

/** [month, day] of both ends; `startsYearBefore` when the first lies in the year before. */
type NationalWindow = {
  kind: ReportKind
  number?: number
  from: [number, number]
  to: [number, number]
  startsYearBefore: boolean
}

/** Công văn 581/BNV-CCHC, as quoted by a provincial department; its text was not seen. */
export const nationalWindows = {
  source: 'Công văn 581/BNV-CCHC của Bộ Nội vụ',
  certainty: 'quoted',
  windows: [
    { kind: 'quarter', number: 1, from: [12, 15], to: [3, 14], startsYearBefore: true },
    { kind: 'quarter', number: 3, from: [6, 15], to: [9, 14], startsYearBefore: false },
    { kind: 'half-year', from: [12, 15], to: [6, 14], startsYearBefore: true },
    { kind: 'nine-months', from: [12, 15], to: [9, 14], startsYearBefore: true },
    { kind: 'year', from: [12, 15], to: [12, 14], startsYearBefore: true },
  ] satisfies NationalWindow[],
}

/** The Ministry's windows for a kind of report in a year; of quarters it has the first and the third. */
export const nationalWindowsOf = (kind: ReportKind, year: number): Window[] =>
  nationalWindows.windows
    .filter((window) => window.kind === kind)
    .map(({ from, to, startsYearBefore, ...window }) => ({
      from: dayAt(startsYearBefore ? year - 1 : year, from),
      to: dayAt(year, to),
      number: 'number' in window ? window.number : undefined,
    }))

/** The window of one report: of the third quarter, of the year. */
export const nationalWindowOf = (
  kind: ReportKind,
  year: number,
  number: number,
): Window | undefined =>
  nationalWindowsOf(kind, year).find(
    (window) => window.number === undefined || window.number === number,
  )

/** "từ ngày 15/12/2024 đến ngày 14/6/2025". */
export const windowInWords = ({ from, to }: { from: Day; to: Day }): string =>
  `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`

const dayAt = (year: number, [month, day]: [number, number]): Day =>
  toDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
