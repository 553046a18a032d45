import { sql, type Tx } from '#platform/db/database.ts'
import { NotFound } from '#platform/refused.ts'
import { type Day, formatDay } from '#platform/time.ts'
import type { WorkCalendar } from './calendar.ts'

type Version = { id: string; recorded_at: Date }

/** A version never changes once recorded, so its parsed form and index are kept for the next act. */
const known = new Map<string, WorkCalendar>()

/** The unit's calendar in force on `day`. @throws NotFound when it adopted none for that day */
export const getCalendar = async (tx: Tx, day: Day): Promise<WorkCalendar> => {
  const calendar = await findCalendar(tx, day)
  if (!calendar) throw new NotFound(`Đơn vị chưa có lịch làm việc cho ngày ${formatDay(day)}`)
  return calendar
}

/**
 * As getCalendar, or undefined. A version replaces, from its first day on, all that were recorded
 * before it. The calendar itself is read only when it is not yet known.
 */
export const findCalendar = async (tx: Tx, day: Day): Promise<WorkCalendar | undefined> => {
  const version = await tx.find<Version>(sql`
    select id, recorded_at from calendar.work_calendar
    where effective_from <= ${day} and coalesce(effective_to, 'infinity') >= ${day}
    order by recorded_at desc, effective_from desc limit 1`)
  if (!version) return undefined
  const key = `${version.id} ${version.recorded_at.getTime()}`
  const calendar = known.get(key) ?? (await readCalendar(tx, version.id))
  known.set(key, calendar)
  return calendar
}

/** The first day for which the unit has a calendar; undefined when it adopted none. */
export const findFirstDay = async (tx: Tx): Promise<Day | undefined> => {
  const row = await tx.find<{ day: Day | null }>(sql`
    select min(effective_from) as day from calendar.work_calendar
    where unit_id = (select platform.unit_id())`)
  return row?.day ?? undefined
}

export type CalendarVersion = {
  id: string
  name: string
  effectiveFrom: Day
  recordedAt: Date
  calendar: WorkCalendar
}

/** All versions that the unit adopted, newest first. */
export const listCalendars = (tx: Tx): Promise<CalendarVersion[]> =>
  tx.many(sql`
    select id, name, effective_from as "effectiveFrom", recorded_at as "recordedAt", calendar
    from calendar.work_calendar where unit_id = (select platform.unit_id())
    order by recorded_at desc, effective_from desc`)

const readCalendar = async (tx: Tx, id: string): Promise<WorkCalendar> => {
  const row = await tx.get<{ calendar: WorkCalendar }>(
    sql`select calendar from calendar.work_calendar where id = ${id}`,
    'Không tìm thấy lịch làm việc',
  )
  return row.calendar
}
