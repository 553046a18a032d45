import fc from 'fast-check'
import { addDays } from '#platform/time.ts'
import type { CalendarDay, OfficeInterval, Term, WorkCalendar } from './calendar.ts'
import { TERM_UNITS } from './calendar.ts'

const week = (hours: readonly OfficeInterval[]) => [hours, hours, hours, hours, hours, [], []]

/** Monday to Friday, 07:30-11:30 and 13:30-17:00 (7.5 hours), no exceptional days. */
export const aCalendar = (over: Partial<WorkCalendar> = {}): WorkCalendar => ({
  name: 'Lịch thử',
  effectiveFrom: '2000-01-01',
  coverage: { from: 2000, to: 2100 },
  officeHours: week([
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ]),
  days: [],
  pendingNotices: [],
  ...over,
})

export const aDay = (over: Partial<CalendarDay> & Pick<CalendarDay, 'day'>): CalendarDay => ({
  kind: 'holiday',
  name: 'Ngày lễ thử',
  source: 'thử',
  certainty: 'verified',
  ...over,
})

const hours = fc.constantFrom<OfficeInterval[][]>(
  [
    { from: '07:00', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
  [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
  [{ from: '08:00', to: '12:00' }],
)

const rest = fc.constant<OfficeInterval[]>([])

const exceptionalDay = fc
  .record({
    offset: fc.integer({ min: -5, max: 90 }),
    kind: fc.constantFrom(
      'holiday',
      'compensatory-off',
      'swapped-off',
      'make-up-working',
      'half-day',
    ),
  })
  .map(({ offset, kind }) => aDay({ day: addDays('2026-01-01', offset), kind }))

/** Calendars with any weekends, holidays, make-up days and half days in the first months of 2026. */
export const anyCalendar: fc.Arbitrary<WorkCalendar> = fc
  .record({
    firstOpen: hours,
    others: fc.array(fc.oneof(hours, hours, rest), { minLength: 6, maxLength: 6 }),
    turn: fc.integer({ min: 0, max: 6 }),
    days: fc.uniqueArray(exceptionalDay, { selector: ({ day }) => day, maxLength: 30 }),
  })
  .map(({ firstOpen, others, turn, days }) => {
    const officeHours = [...others.slice(0, turn), firstOpen, ...others.slice(turn)]
    return aCalendar({ officeHours, days })
  })

export const anyInstant: fc.Arbitrary<Date> = fc
  .integer({ min: 0, max: 60 * 1440 })
  .map((minute) => new Date(Date.UTC(2026, 0, 1) + minute * 60_000))

export const anyTerm: fc.Arbitrary<Term> = fc.record({
  amount: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom(...TERM_UNITS),
})
