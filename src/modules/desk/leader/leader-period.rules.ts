import { addDays, addMonths, type Day, isDay, toDay } from '#platform/time.ts'

/** The days over which the targets are looked at, both included. */
export type LeaderPeriod = { from: Day; to: Day }
type Query = Readonly<Record<string, string>>

/** The period that an address asks for; the calendar year of `today` when it asks for none. */
export const readPeriod = ({ tu = '', den = '' }: Query, today: Day): LeaderPeriod => {
  const isAsked = isDay(tu) && isDay(den) && tu <= den && tu >= '2000-01-01' && den <= '2100-12-31'
  return isAsked ? { from: tu, to: den } : yearOf(today)
}

/** The periods that are offered, by name. */
export const offeredPeriods = (today: Day): { label: string; period: LeaderPeriod }[] => [
  { label: 'Cả năm', period: yearOf(today) },
  { label: 'Nửa năm này', period: monthsAround(today, 6) },
  { label: 'Quý này', period: monthsAround(today, 3) },
  { label: 'Tháng này', period: monthsAround(today, 1) },
]

const yearOf = (day: Day): LeaderPeriod => monthsAround(day, 12)

/** The stretch of so many months of the calendar year in which the day lies. */
const monthsAround = (day: Day, months: number): LeaderPeriod => {
  const month = Number(day.slice(5, 7))
  const first = month - ((month - 1) % months)
  const from = toDay(`${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`)
  return { from, to: addDays(addMonths(from, months), -1) }
}
