import { addMonths } from '#platform/time.ts'
import type { ExplanationLine, Scheme, Term, TermUnit, WorkCalendar } from './calendar.ts'
import { type CalendarIndex, indexOfCalendar } from './calendar-index.ts'
import { calendarWarnings } from './calendar-warnings.rules.ts'
import { explainDueDate } from './explain-due-date.rules.ts'
import {
  afterOpenMinutes,
  closingOf,
  officeMinuteFrom,
  openDayAfter,
  openDayFrom,
  openingOf,
} from './office-time.rules.ts'
import {
  dayNumberAt,
  dayNumberOf,
  dayOfNumber,
  instantOfWallMinute,
  MINUTES_PER_DAY,
  wallMinuteOf,
} from './wall-time.ts'

export type DueDateInput = {
  acceptedAt: Date
  term: Term
  calendar: WorkCalendar
  scheme?: Scheme
  /** False leaves `lines` empty, for worklists that reckon thousands of dates. */
  explain?: boolean
}

export type DueDate = {
  dueAt: Date
  /** The acceptance, or the next opening when it was outside office hours. */
  startsAt: Date
  lines: ExplanationLine[]
  warnings: string[]
}

/**
 * The instant by which the result must be ready, to the minute. Scheme `day`, the legal default,
 * ends with the office hours of the Nth working day after the day of receipt. Scheme `hour`
 * consumes N × 8 hours of office time from the minute of acceptance: an office day of 7.5 hours
 * gives 7.5 of them and the missing half hour is taken from the next working day. The scheme
 * touches working days only. Plain hours run on through the night; ending on a day of rest or before
 * the office opens, they are due at the next opening.
 * @throws RangeError for an amount that is not a whole number from 1, or a calendar never open
 */
export const dueDate = (input: DueDateInput): DueDate => {
  const { acceptedAt, term, calendar, scheme = 'day', explain = true } = input
  assertAmount(term)
  const index = indexOfCalendar(calendar)
  const accepted = wallMinuteOf(acceptedAt)
  // [design] Accepted while the office is closed: the clock starts at the next opening.
  const start = officeMinuteFrom(index, accepted)
  const due = reckonerOf(term, scheme)(index, start, term.amount)
  return {
    dueAt: instantOfWallMinute(due),
    startsAt: instantOfWallMinute(start),
    lines: explain ? explainDueDate({ index, accepted, start, due, term, scheme }) : [],
    warnings: calendarWarnings(calendar, dayNumberAt(start), dayNumberAt(due)),
  }
}

/** Minutes after midnight, 15:00: received later than this, due on the next working day. */
const SAME_DAY_LIMIT = 15 * 60

const WORKING_DAY_MINUTES = 8 * 60

/** A due moment from a start in office time; both are minutes on the Vietnamese clock. */
type Reckoner = (index: CalendarIndex, start: number, amount: number) => number

const reckonerOf = ({ unit }: Term, scheme: Scheme): Reckoner =>
  unit === 'working-day' && scheme === 'hour' ? inEightHourDays : reckoners[unit]

const inEightHourDays: Reckoner = (index, start, amount) =>
  afterOpenMinutes(index, start, amount * WORKING_DAY_MINUTES)

const reckoners = {
  // Civil Status Law 60/2014, Art. 5(3); Decree 23/2015, Art. 7: after 15:00, the next working day.
  'same-day': (index, start) => {
    const day = dayNumberAt(start)
    const isLate = start % MINUTES_PER_DAY > SAME_DAY_LIMIT
    return closingOf(index, isLate ? openDayFrom(index, day + 1) : day)
  },
  // Civil Code 2015, Art. 147(1): hours run from the moment. [design] Not ending on a closed day.
  hour: (index, start, amount) => {
    const end = start + amount * 60
    return Math.max(end, openingOf(index, openDayFrom(index, dayNumberAt(end))))
  },
  'working-hour': (index, start, amount) => afterOpenMinutes(index, start, amount * 60),
  // Civil Code 2015, Art. 147(2): the day of receipt does not count.
  'working-day': (index, start, amount) =>
    closingOf(index, openDayAfter(index, dayNumberAt(start), amount)),
  // Civil Code 2015, Art. 148(5): a last day of rest moves to the end of the next working day.
  'calendar-day': (index, start, amount) =>
    closingOf(index, openDayFrom(index, dayNumberAt(start) + amount)),
  // Civil Code 2015, Art. 148(3) and (5): the same day of the month, or its last day, then as above.
  month: (index, start, amount) => {
    const sameDayOfMonth = addMonths(dayOfNumber(dayNumberAt(start)), amount)
    return closingOf(index, openDayFrom(index, dayNumberOf(sameDayOfMonth)))
  },
} as const satisfies Record<TermUnit, Reckoner>

const assertAmount = ({ amount, unit }: Term): void => {
  if (unit === 'same-day' || (Number.isSafeInteger(amount) && amount >= 1)) return
  throw new RangeError(`a term is a whole number from 1, not ${amount}`)
}
