import { type Day, isDay } from '#platform/time.ts'
import type { DateMention, Span } from './dates.ts'

/** "từ ngày 07/12/2023 đến ngày 06/6/2024". */
export type Window = Span & { from: Day; to: Day }

/** The longest first half of a window, with the remark that may stand between its days. */
const REACH = 150

const DAY = String.raw`(?<date>\d{1,2})(?:[/.-]| tháng )(?<month>\d{1,2})(?:(?:[/.-]| năm )(?<year>\d{4}))?`
const ASIDE = String.raw`(?: ?\([^()]{1,90}\))?`
const TO = `,? ?(?:cho )?(?:đến|tới)(?: hết)?(?: ngày)? ?`
const DASH = ` ?[-–—→] ?(?:ngày )?`
const FROM = `từ(?: ngày)? `

/** "từ 15/12 đến", "(05/8 - ", "15/12/2023 đến": how a window may begin before its last day. */
const OPENINGS: readonly RegExp[] = [
  String.raw`(?<!\p{L})${FROM}${DAY}${ASIDE}${TO}$`,
  String.raw`(?<!\p{L})${FROM}${DAY}${DASH}$`,
  String.raw`(?<=\()(?:ngày )?${DAY}(?:${TO}|${DASH})$`,
  String.raw`(?<![\d/.])${DAY}(?<=\d{4})${TO}$`,
].map((pattern) => new RegExp(pattern, 'u'))

/** Two days that the text joins into one window; the first may borrow its year from the second. */
export const readWindows = (lower: string, dates: DateMention[]): Window[] =>
  dates.flatMap(({ start, end, day: to }) => {
    if (!to) return []
    const before = lower.slice(Math.max(0, start - REACH), start)
    for (const opening of OPENINGS) {
      const found = opening.exec(before)
      const from = found?.groups && firstDay(found.groups, to)
      if (found && from) return [{ start: start - before.length + found.index, end, from, to }]
    }
    return []
  })

/** Without a year of its own it lies within the year before the last day. */
const firstDay = (
  { date = '', month = '', year }: Record<string, string | undefined>,
  to: Day,
): Day | undefined => {
  const monthAndDate = `-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const ownYear = Number(to.slice(0, 4)) - (monthAndDate > to.slice(4) ? 1 : 0)
  const day = `${year ?? ownYear}${monthAndDate}`
  return isDay(day) ? day : undefined
}
