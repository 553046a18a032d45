import { type Day, formatDay } from '#platform/time.ts'
import type { CalendarDay, WorkCalendar } from '../calendar.ts'

/** What an administrator changes: a day that does not follow the week, or one that follows it again. */
export type CalendarChange =
  | { readonly kind: 'add'; readonly day: CalendarDay }
  | { readonly kind: 'remove'; readonly day: Day }

/** Why a change cannot be made, beside the field that says so. */
export type ChangeFaults = { readonly ngay?: string; readonly 'bu-cho'?: string }

type Changed = { ok: true; calendar: WorkCalendar } | { ok: false; faults: ChangeFaults }

/**
 * The calendar with the change in it. Days gone by stay as they were: dossiers were reckoned by them.
 * A make-up day must give back a day that is off.
 */
export const changedCalendar = (
  calendar: WorkCalendar,
  change: CalendarChange,
  today: Day,
): Changed => {
  const day = change.kind === 'add' ? change.day.day : change.day
  if (day < today)
    return refused({ ngay: `Ngày ${formatDay(day)} đã qua, không đổi lịch của ngày đã qua.` })
  return change.kind === 'add' ? added(calendar, change.day) : removed(calendar, day)
}

const added = (calendar: WorkCalendar, day: CalendarDay): Changed => {
  const isKnown = (wanted: Day) => calendar.days.some((known) => known.day === wanted)
  if (isKnown(day.day))
    return refused({ ngay: `Lịch đã ghi riêng ngày ${formatDay(day.day)}; hãy bỏ dòng cũ trước.` })
  if (day.inPlaceOf && !isKnown(day.inPlaceOf))
    return refused({
      'bu-cho': `Lịch không ghi ngày nghỉ ${formatDay(day.inPlaceOf)}; hãy thêm ngày nghỉ đó trước.`,
    })
  return done(calendar, [...calendar.days, day].toSorted(byDay))
}

const removed = (calendar: WorkCalendar, day: Day): Changed => {
  if (!calendar.days.some((known) => known.day === day))
    return refused({ ngay: `Lịch không ghi riêng ngày ${formatDay(day)}.` })
  const dependent = calendar.days.find(({ inPlaceOf }) => inPlaceOf === day)
  if (dependent)
    return refused({
      ngay: `Ngày ${formatDay(dependent.day)} làm bù cho ngày này; hãy bỏ nó trước.`,
    })
  return done(
    calendar,
    calendar.days.filter((known) => known.day !== day),
  )
}

const byDay = (one: CalendarDay, other: CalendarDay): number => (one.day < other.day ? -1 : 1)

const done = (calendar: WorkCalendar, days: readonly CalendarDay[]): Changed => ({
  ok: true,
  calendar: { ...calendar, days },
})

const refused = (faults: ChangeFaults): Changed => ({ ok: false, faults })
