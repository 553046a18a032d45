/** A calendar day in Vietnam without time, written yyyy-mm-dd. */
export type Day = `${number}-${number}-${number}`

/** Viet Nam keeps UTC+7 the whole year; it has had no summer time since 1975. */
const OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** Whether a text is a real day written yyyy-mm-dd. No calendar of people has a year 0. */
export const isDay = (text: string): text is Day => {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}

/** @throws RangeError when the text is not a real day written yyyy-mm-dd */
export const toDay = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** The Vietnamese calendar day on which an instant falls. */
export const dayOf = (instant: Date): Day =>
  toDay(new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10))

/** The Vietnamese wall-clock time of an instant, as hh:mm. */
export const timeOf = (instant: Date): string =>
  new Date(instant.getTime() + OFFSET_MS).toISOString().slice(11, 16)

/** The instant at which a Vietnamese clock shows `time` (hh:mm or hh:mm:ss) on `day`. */
export const instantAt = (day: Day, time = '00:00'): Date =>
  new Date(Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`) - OFFSET_MS)

/** A wall-clock reading `yyyy-mm-ddThh:mm[:ss]` in Vietnam, or an instant with its own offset. */
export const parseInstant = (text: string): Date | undefined => {
  const local = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)$/.exec(text)
  if (local?.[1] && local[2]) {
    const instant = isDay(local[1]) ? instantAt(local[1], local[2]) : undefined
    return instant && !Number.isNaN(instant.getTime()) ? instant : undefined
  }
  if (!/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined
  if (!isDay(text.slice(0, 10))) return undefined
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? undefined : new Date(ms)
}

const fromUtcMidnight = (ms: number): Day => toDay(new Date(ms).toISOString().slice(0, 10))
const utcMidnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

/** The day so many days later; earlier for a negative number. */
export const addDays = (day: Day, days: number): Day =>
  fromUtcMidnight(utcMidnight(day) + days * DAY_MS)

/** Same day of the month `months` later, or the last day of that month if it is shorter. */
export const addMonths = (day: Day, months: number): Day => {
  const start = new Date(utcMidnight(day))
  const end = new Date(0)
  // Day 0 of the month after is the last day of the month that is meant.
  end.setUTCFullYear(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0)
  end.setUTCDate(Math.min(start.getUTCDate(), end.getUTCDate()))
  return fromUtcMidnight(end.getTime())
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((utcMidnight(to) - utcMidnight(from)) / DAY_MS)

/** 1 for Monday … 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(utcMidnight(day)).getUTCDay() || 7

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']

/** "Thứ Hai" … "Chủ nhật". */
export const weekdayName = (day: Day): string => WEEKDAYS[weekdayOf(day) - 1] ?? ''

/** 06/6/2024, 15/01/2024: days below 10 and months 1 and 2 get a zero (NĐ 30/2020, Annex I). */
export const formatDay = (day: Day): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}/${padMonth(month)}/${year}`
}

/** "ngày 06 tháng 6 năm 2024", as the head of an official document writes it. */
export const formatDayInWords = (day: Day): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return `ngày ${date} tháng ${padMonth(month)} năm ${year}`
}

/** "14:30 ngày 06/6/2024". */
export const formatInstant = (instant: Date): string =>
  `${timeOf(instant)} ngày ${formatDay(dayOf(instant))}`

const padMonth = (month: string): string =>
  Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month))
