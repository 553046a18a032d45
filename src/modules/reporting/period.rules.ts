import { nationalWindowsOf } from '#modules/checking'
import { addDays, addMonths, type Day, daysBetween, formatDay, instantAt } from '#platform/time.ts'

export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | 'other'

export type Period = {
  from: Day
  to: Day
  kind: PeriodKind
  /** "6 tháng đầu năm 2024" */
  label: string
  /** "6 tháng", as a sentence refers back to it. */
  word: string
}

type Shape = { kind: PeriodKind; months: number; endsIn: number; name: string; word: string }

const shapes: readonly Shape[] = [
  { kind: 'quarter', months: 3, endsIn: 3, name: 'quý I năm', word: 'quý' },
  { kind: 'half-year', months: 6, endsIn: 6, name: '6 tháng đầu năm', word: '6 tháng' },
  { kind: 'quarter', months: 3, endsIn: 9, name: 'quý III năm', word: 'quý' },
  { kind: 'nine-months', months: 9, endsIn: 9, name: '9 tháng đầu năm', word: '9 tháng' },
  { kind: 'year', months: 12, endsIn: 12, name: 'năm', word: 'năm' },
]

/** The years of which an office may report: an earlier or later one is a slip of the finger. */
export const REPORT_YEARS = { first: 1945, last: 2100 } as const

export const isReportDay = (day: Day): boolean =>
  yearOf(day) >= REPORT_YEARS.first && yearOf(day) <= REPORT_YEARS.last

/** Names the period that the two days bound, both included; any window is a period. */
export const periodOf = (from: Day, to: Day): Period => {
  const shape = shapes.find((candidate) => fits(candidate, from, to))
  if (shape) {
    const { kind, name, word } = shape
    return { from, to, kind, label: `${name} ${yearOf(to)}`, word }
  }
  return {
    from,
    to,
    kind: 'other',
    label: `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`,
    word: 'kỳ',
  }
}

/** What to tell the writer when the cut-off is not the Ministry's; an upper level may have set its own. */
export const windowNotice = ({ from, to, kind }: Period): string | undefined => {
  const windows = nationalWindows(kind, yearOf(to))
  if (windows.length === 0 || windows.some((window) => window.from === from && window.to === to))
    return undefined
  const national = windows
    .map((window) => `${formatDay(window.from)} – ${formatDay(window.to)}`)
    .join(' hoặc ')
  return `Kỳ số liệu khác kỳ chung của Bộ Nội vụ (${national}). Kiểm tra lại mốc chốt số liệu do cấp trên quy định.`
}

/** The Ministry's window for a kind of report, offered when a new report is begun. */
export const nationalWindow = (
  kind: PeriodKind,
  year: number,
): { from: Day; to: Day } | undefined => nationalWindows(kind, year)[0]

const nationalWindows = (kind: PeriodKind, year: number): { from: Day; to: Day }[] =>
  kind === 'other' ? [] : nationalWindowsOf(kind, year)

/** The window of the same length that ends the day before this one begins. */
export const periodBefore = ({ from, to, kind }: Period): Period => {
  const months = shapes.find((shape) => shape.kind === kind)?.months
  const start = months ? addMonths(from, -months) : addDays(from, -(daysBetween(from, to) + 1))
  return periodOf(start, addDays(from, -1))
}

/** The instants that bound the period, the end excluded. */
export const boundsOf = ({
  from,
  to,
}: Pick<Period, 'from' | 'to'>): { start: Date; end: Date } => ({
  start: instantAt(from),
  end: instantAt(addDays(to, 1)),
})

/** Reports open up to a month before the calendar period they are named after and close before its end. */
const fits = ({ months, endsIn }: Shape, from: Day, to: Day): boolean => {
  const opensIn = endsIn - months + 1
  return (
    [opensIn, opensIn - 1 || 12].includes(monthOf(from)) &&
    monthOf(to) === endsIn &&
    monthsCovered(from, to) === months
  )
}

const monthsCovered = (from: Day, to: Day): number => Math.round(daysBetween(from, to) / 30.44)
const monthOf = (day: Day): number => Number(day.slice(5, 7))
const yearOf = (day: Day): number => Number(day.slice(0, 4))
