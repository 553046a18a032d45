import { type Day, instantAt, isDay } from '#platform/time.ts'

/** Control signs and noncharacters: PostgreSQL holds no NUL, and XML none of them. */
const UNWRITABLE = /(?![\t\r\n])[\p{Cc}\ufffe\uffff]/gu

/** What somebody typed, without what cannot be written; some keyboards send letters and marks apart. */
export const tidy = (typed: string | undefined): string =>
  (typed ?? '').toWellFormed().normalize('NFC').replaceAll(UNWRITABLE, '').trim()

/** More than this in one field is a slip of the hand. */
export const LONGEST = 4000

/** "50000", "50.000", "50.000 đ" as whole đồng; undefined when it is none or nothing. */
export const readMoney = (typed: string): number | undefined => {
  const text = typed.replace(/\s*(đ|đồng)$/, '')
  if (!/^(\d+|\d{1,3}([. ]\d{3})+)$/.test(text)) return undefined
  const amount = Number(text.replace(/[. ]/g, ''))
  return amount > 0 && amount <= 1_000_000_000_000 ? amount : undefined
}

/** "2024-06-06" of a date input, or 06/6/2024 typed where there is none; years an office knows. */
export const readDay = (typed: string): Day | undefined => {
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed)
  const day = written
    ? `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}`
    : typed
  return isDay(day) && day >= '1990' && day < '2200' ? day : undefined
}

/** "8:05", "08:05", "8h05" on a day. */
export const readMoment = (day: Day, typed: string): Date | undefined => {
  const [, hour, minute] = /^(\d{1,2})[:hg](\d{2})$/.exec(typed) ?? []
  if (hour === undefined || minute === undefined) return undefined
  if (Number(hour) > 23 || Number(minute) > 59) return undefined
  return instantAt(day, `${hour.padStart(2, '0')}:${minute}`)
}
