import type { Day } from '#platform/time.ts'
import type { CalendarDay, WorkCalendar } from '../calendar.ts'

/**
 * An older version taken again from a day on. All days before it stay as the version in force has
 * them: dossiers were reckoned by them. The weekly hours become those of the older version.
 */
export const takenAgainFrom = (
  inForce: WorkCalendar,
  older: WorkCalendar,
  from: Day,
): WorkCalendar => ({
  ...older,
  coverage: { from: inForce.coverage.from, to: older.coverage.to },
  days: [
    ...inForce.days.filter(({ day }) => day < from),
    ...older.days.filter(({ day }) => day >= from),
  ],
  pendingNotices: [
    ...inForce.pendingNotices.filter(({ to }) => to < from),
    ...older.pendingNotices.filter(({ to }) => to >= from),
  ],
})

/** A day as the version in force and an older one have it; undefined where it follows the week. */
export type KeptDay = { day: Day; now: CalendarDay | undefined; older: CalendarDay | undefined }

/** The days before `from` that the older version has otherwise and that nevertheless stay, in order. */
export const daysKept = (inForce: WorkCalendar, older: WorkCalendar, from: Day): KeptDay[] => {
  const [now, then] = [byDay(inForce), byDay(older)]
  return [...new Set([...now.keys(), ...then.keys()])]
    .filter((day) => day < from)
    .toSorted()
    .map((day) => ({ day, now: now.get(day), older: then.get(day) }))
    .filter((kept) => workOf(kept.now) !== workOf(kept.older))
}

const byDay = ({ days }: WorkCalendar) => new Map(days.map((entry) => [entry.day, entry]))

/** What of a day decides when the office is open. */
const workOf = (entry: CalendarDay | undefined): string =>
  entry ? JSON.stringify([entry.kind, entry.inPlaceOf ?? null, entry.hours ?? null]) : ''
