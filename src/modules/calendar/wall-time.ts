import { type Day, instantAt, toDay } from '#platform/time.ts'

// Whole numbers instead of strings: a due date walks many days, thousands of times a second.

export const MINUTES_PER_DAY = 1440
const MINUTE_MS = 60_000
const DAY_MS = MINUTES_PER_DAY * MINUTE_MS
const WALL_ZERO = instantAt('1970-01-01').getTime()

/** Minutes since 1970 on a Vietnamese clock; seconds are dropped, as on the receipt. */
export const wallMinuteOf = (instant: Date): number =>
  Math.floor((instant.getTime() - WALL_ZERO) / MINUTE_MS)

/** The instant of a minute since 1970 on a Vietnamese clock. */
export const instantOfWallMinute = (minute: number): Date =>
  new Date(WALL_ZERO + minute * MINUTE_MS)

/** Days since 01/01/1970, which is day 0. */
export const dayNumberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** The day with a day number. */
export const dayOfNumber = (dayNumber: number): Day =>
  toDay(new Date(dayNumber * DAY_MS).toISOString().slice(0, 10))

/** The day number of a minute since 1970. */
export const dayNumberAt = (minute: number): number => Math.floor(minute / MINUTES_PER_DAY)

/** "07:30" → 450. */
export const minuteOfDay = (time: string): number => {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}
