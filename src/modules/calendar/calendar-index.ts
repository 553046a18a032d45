import { weekdayOf } from '#platform/time.ts'
import type { CalendarDay, OfficeHours, OfficeInterval, WorkCalendar } from './calendar.ts'
import { dayNumberOf, minuteOfDay } from './wall-time.ts'

/** Open minutes of a day, counted from its midnight. */
export type Span = { readonly from: number; readonly to: number }

export type CalendarIndex = {
  /** The office's open spans in order; none when it is closed. */
  readonly spansOn: (dayNumber: number) => readonly Span[]
  readonly exceptionOn: (dayNumber: number) => CalendarDay | undefined
  /** Days that open or close the office on doubtful authority. */
  readonly doubtful: readonly { readonly dayNumber: number; readonly entry: CalendarDay }[]
}

const indexes = new WeakMap<WorkCalendar, CalendarIndex>()

/** The calendar prepared for look-up: built once for each calendar object, then reused. */
export const indexOfCalendar = (calendar: WorkCalendar): CalendarIndex => {
  const known = indexes.get(calendar)
  if (known) return known
  const built = buildIndex(calendar)
  indexes.set(calendar, built)
  return built
}

const buildIndex = ({ officeHours, days }: WorkCalendar): CalendarIndex => {
  const weekly = Array.from({ length: 7 }, (_, weekday) => spansOf(officeHours[weekday] ?? []))
  const exceptions = new Map(
    days.map((entry) => {
      const spans = spansOf(hoursOn(entry, officeHours))
      return [dayNumberOf(entry.day), { entry, spans }] as const
    }),
  )
  const ofTheWeek = (dayNumber: number) => weekly[weekdayIndex(dayNumber)] ?? []
  return {
    spansOn: (dayNumber) => exceptions.get(dayNumber)?.spans ?? ofTheWeek(dayNumber),
    exceptionOn: (dayNumber) => exceptions.get(dayNumber)?.entry,
    doubtful: [...exceptions]
      .filter(([, { entry }]) => entry.certainty === 'memory' || entry.certainty === 'computed')
      .filter(([dayNumber, { spans }]) => spans.length !== ofTheWeek(dayNumber).length)
      .map(([dayNumber, { entry }]) => ({ dayNumber, entry })),
  }
}

const hoursOn = (entry: CalendarDay, officeHours: OfficeHours): readonly OfficeInterval[] =>
  entry.hours ?? usualHours[entry.kind](entry, officeHours)

const closed = (): readonly OfficeInterval[] => []

const usualHours = {
  holiday: closed,
  'compensatory-off': closed,
  'swapped-off': closed,
  'make-up-working': ({ day, inPlaceOf }, officeHours) =>
    [officeHours[weekdayOf(inPlaceOf ?? day) - 1], ...officeHours].find((row) => row?.length) ?? [],
  'half-day': ({ day }, officeHours) => (officeHours[weekdayOf(day) - 1] ?? []).slice(0, 1),
} as const satisfies Record<
  CalendarDay['kind'],
  (entry: CalendarDay, officeHours: OfficeHours) => readonly OfficeInterval[]
>

const spansOf = (intervals: readonly OfficeInterval[]): readonly Span[] =>
  intervals
    .map(({ from, to }) => ({ from: minuteOfDay(from), to: minuteOfDay(to) }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from)

/** 0 for Monday; day number 0, 01/01/1970, was a Thursday. */
const weekdayIndex = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7
