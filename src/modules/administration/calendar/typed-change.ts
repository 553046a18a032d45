import {
  type CalendarChangeFaults,
  type CalendarVersion,
  changedCalendar,
  readCalendarChange,
  takenAgainFrom,
  type WorkCalendar,
} from '#modules/calendar'
import { type Day, formatDay, isDay } from '#platform/time.ts'

type Typed = Readonly<Record<string, string>>

/** An older version, and from when it is to count again. */
export type Again = { older: WorkCalendar; from: Day }
type After =
  | { ok: true; after: WorkCalendar; reason: string; again?: Again }
  | { ok: false; faults: CalendarChangeFaults }

/** The calendar with the typed change in it, and the change in words; or what is wrong with it. */
export const afterChange = (
  versions: readonly CalendarVersion[],
  { calendar }: CalendarVersion,
  typed: Typed,
  today: Day,
): After => {
  if (typed.viec === 'dung-lai') return takenAgain(versions, calendar, typed, today)
  const read = readCalendarChange(typed)
  if (!read.ok) return read
  const changed = changedCalendar(calendar, read.change, today)
  if (!changed.ok) return changed
  const { change } = read
  const reason =
    change.kind === 'add'
      ? `Thêm vào lịch ngày ${formatDay(change.day.day)} (${change.day.name}) theo ${change.day.source}`
      : `Bỏ khỏi lịch ngày ${formatDay(change.day)}`
  return { ok: true, after: changed.calendar, reason }
}

/** From today, or from a day to come; what is over stays. */
const takenAgain = (
  versions: readonly CalendarVersion[],
  inForce: WorkCalendar,
  typed: Typed,
  today: Day,
): After => {
  const version = versions.find(({ id }) => id === typed['ban-cu'])
  if (!version) return { ok: false, faults: { viec: 'Không có bản lịch này.' } }
  const from = typed['tu-ngay'] ?? today
  if (!isDay(from) || from < today || from > LAST_DAY)
    return { ok: false, faults: { 'tu-ngay': 'Chọn hôm nay hoặc một ngày sắp tới.' } }
  const older = version.calendar
  return {
    ...{ ok: true, after: takenAgainFrom(inForce, older, from), again: { older, from } },
    reason: `Dùng lại lịch “${version.name}” từ ngày ${formatDay(from)}`,
  }
}

const LAST_DAY = '2100-12-31'
