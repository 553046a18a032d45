import { type Day, isDay, parseInstant } from '#platform/time.ts'

/** Each reads what a person or another program gave; undefined when it cannot be meant. */
export const readText =
  (max: number) =>
  (given: unknown): string | undefined => {
    const text = tidy(given).replace(/\s+/g, ' ')
    return text.length <= max ? text : undefined
  }

export const readLongText =
  (max: number) =>
  (given: unknown): string | undefined => {
    const text = tidy(given)
    return text.length <= max ? text : undefined
  }

/** '2024-06-06', '6/6/2024' or '06/06/2024', since 1800: an earlier one is a slip of the finger. */
export const readDay = (given: unknown): Day | undefined => {
  const text = tidy(given)
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const day = written
    ? `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}`
    : text
  return isDay(day) && day >= '1800' ? day : undefined
}

/** An instant, '2024-06-06T14:30' or '14:30 06/6/2024' by the clock in Viet Nam. */
export const readInstant = (given: unknown): Date | undefined => {
  if (given instanceof Date) return Number.isNaN(given.getTime()) ? undefined : given
  const [time = '', ...rest] = tidy(given).split(/\s+(?:ngày\s+)?/)
  const day = readDay(rest.join(' '))
  return day ? parseInstant(`${day}T${time.padStart(5, '0')}`) : parseInstant(tidy(given))
}

/** 1286, '1286', '1.286', '1 286' and, for money, '1.286 đ': never less than 0. */
export const readWhole =
  (max: number) =>
  (given: unknown): number | undefined => {
    if (typeof given === 'number') return isWithin(given, max) ? given : undefined
    const text = tidy(given).replace(/\s*(đ|đồng)$/, '')
    if (!/^(\d+|\d{1,3}([. ]\d{3})+)$/.test(text)) return undefined
    const number = Number(text.replace(/[. ]/g, ''))
    return isWithin(number, max) ? number : undefined
  }

/** Ticked, or said in words; anything else means no. */
export const readFlag = (given: unknown): boolean =>
  given === true || ['on', 'true', '1', 'có'].includes(tidy(given).toLowerCase())

/** Nothing, or only spaces. */
export const isBlank = (given: unknown): boolean =>
  given === undefined || given === null || (typeof given === 'string' && tidy(given) === '')

const isWithin = (number: number, max: number): boolean =>
  Number.isSafeInteger(number) && number >= 0 && number <= max

/** Control signs and noncharacters: PostgreSQL holds no NUL, and XML none of them. */
const UNWRITABLE = /(?![\t\r\n])[\p{Cc}\ufffe\uffff]/gu

/** Some keyboards send a letter and its marks apart. */
const tidy = (given: unknown): string =>
  typeof given === 'string'
    ? given.normalize('NFC').replaceAll(UNWRITABLE, '').trim()
    : String(given)
