import { type Day, isDay } from '#platform/time.ts'

export type Span = { start: number; end: number }

/** `day` is missing when there is no such day: 31/02/2024. */
export type DateMention = Span & { day?: Day }

const NUMERIC = /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d|[/.-]\d)/g
const IN_WORDS = /(?<!\p{L})ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/gu

/** "06/6/2024", "06-6-2024", "ngày 06 tháng 6 năm 2024". */
export const readDates = (lower: string): DateMention[] =>
  [
    ...[...lower.matchAll(NUMERIC)].map((found) => dateOf(found, 1, 3, 4)),
    ...[...lower.matchAll(IN_WORDS)].map((found) => dateOf(found, 1, 2, 3)),
  ].sort((one, other) => one.start - other.start)

const dateOf = (found: RegExpExecArray, date: number, month: number, year: number): DateMention => {
  const part = (index: number) => (found[index] ?? '').padStart(2, '0')
  const day = `${part(year)}-${part(month)}-${part(date)}`
  const span = { start: found.index, end: found.index + found[0].length }
  return isDay(day) ? { ...span, day } : span
}
