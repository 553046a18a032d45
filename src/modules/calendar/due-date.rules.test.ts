import { describe, expect, test } from 'vitest'
import { type Day, instantAt, parseInstant, timeOf } from '#platform/time.ts'
import { aCalendar, aDay } from './calendar.builder.ts'
import type { Scheme, Term, TermUnit, WorkCalendar } from './calendar.ts'
import { dueDate } from './due-date.rules.ts'
import { nationalCalendar } from './national-calendar.ts'

const at = (text: string): Date => parseInstant(text) ?? new Date(Number.NaN)

const due = (accepted: string, amount: number, unit: TermUnit, scheme: Scheme = 'day') =>
  dueDate({ acceptedAt: at(accepted), term: { amount, unit }, calendar: nationalCalendar, scheme })

const local = (accepted: string, term: Term, calendar: WorkCalendar, scheme: Scheme = 'day') =>
  dueDate({ acceptedAt: at(accepted), term, calendar, scheme }).dueAt

const golden: [accepted: string, amount: number, unit: TermUnit, day: Day, why: string][] = [
  ['2026-02-12T10:00', 3, 'working-day', '2026-02-24', 'Tết is skipped'],
  ['2025-12-31T09:00', 5, 'working-day', '2026-01-09', 'the swapped Friday does not count'],
  ['2025-12-31T09:00', 6, 'working-day', '2026-01-10', 'a make-up Saturday counts'],
  ['2026-11-23T15:30', 1, 'same-day', '2026-11-25', 'after 15:00, and 24/11 is a holiday'],
  ['2026-11-23T14:59', 1, 'same-day', '2026-11-23', 'before 15:00'],
  ['2026-02-13T15:10', 1, 'same-day', '2026-02-23', 'after 15:00 on the last day before Tết'],
  ['2026-01-20T08:00', 30, 'calendar-day', '2026-02-23', 'the thirtieth day falls in Tết'],
  ['2024-04-26T08:00', 3, 'working-day', '2024-05-04', 'a make-up Saturday counts'],
  ['2024-04-26T08:00', 5, 'working-day', '2024-05-07', 'past the make-up Saturday'],
  ['2024-03-18T08:00', 3, 'working-day', '2024-03-21', 'an ordinary week'],
  ['2024-03-25T08:00', 3, 'working-day', '2024-03-28', 'restarted after a supplement'],
  ['2026-03-09T08:00', 3, 'working-day', '2026-03-12', 'applied on Saturday, accepted Monday'],
]

test.each(golden)('golden: accepted %s, %i %s, due %s: %s', (accepted, amount, unit, day) => {
  expect(due(accepted, amount, unit).dueAt).toEqual(instantAt(day, '17:00'))
})

describe('the start', () => {
  test.each([
    ['2026-03-07T20:15', '2026-03-09T07:00', 'a Saturday evening'],
    ['2026-03-09T05:00', '2026-03-09T07:00', 'before opening'],
    ['2026-03-09T12:00', '2026-03-09T13:30', 'the midday break'],
    ['2026-03-09T17:00', '2026-03-09T17:00', 'the closing minute'],
    ['2026-03-09T17:01', '2026-03-10T07:00', 'a minute after closing'],
  ])('accepted %s starts at %s: %s', (accepted, start) => {
    expect(due(accepted, 1, 'working-day').startsAt).toEqual(at(start))
  })

  test('15:00 itself, to the last second, is not after 15:00', () => {
    expect(due('2026-03-09T15:00:59', 1, 'same-day').dueAt).toEqual(at('2026-03-09T17:00'))
    expect(due('2026-03-09T15:01', 1, 'same-day').dueAt).toEqual(at('2026-03-10T17:00'))
  })
})

describe('hours and months', () => {
  test.each([
    ['2026-03-09T10:00', 4, 'hour', '2026-03-09T14:00'],
    ['2026-03-06T16:00', 24, 'hour', '2026-03-09T07:00'],
    ['2026-03-09T16:00', 4, 'hour', '2026-03-09T20:00'],
    ['2026-03-09T16:00', 8, 'hour', '2026-03-10T07:00'],
    ['2026-03-09T10:00', 4, 'working-hour', '2026-03-09T16:00'],
    ['2026-03-06T16:00', 8, 'working-hour', '2026-03-09T16:00'],
    ['2026-03-09T10:00', 1, 'month', '2026-04-09T17:00'],
    ['2024-01-31T10:00', 1, 'month', '2024-02-29T17:00'],
    ['2026-07-22T10:00', 1, 'month', '2026-08-22T17:00'],
    ['2026-07-30T10:00', 1, 'month', '2026-09-03T17:00'],
  ] as const)('accepted %s for %i %s is due %s', (accepted, amount, unit, expected) => {
    expect(due(accepted, amount, unit).dueAt).toEqual(at(expected))
  })

  test('scheme hour takes 8 hours a working day from the minute of acceptance', () => {
    expect(due('2026-03-09T10:20', 3, 'working-day', 'hour').dueAt).toEqual(at('2026-03-12T10:20'))
  })

  test('with an office day of 7.5 hours the rest of the 8 comes from the next day', () => {
    const term = { amount: 1, unit: 'working-day' } as const
    expect(local('2026-03-09T07:30', term, aCalendar(), 'hour')).toEqual(at('2026-03-10T08:00'))
  })
})

describe('unusual days', () => {
  test('a half day is a working day that closes early', () => {
    const calendar = aCalendar({ days: [aDay({ day: '2026-03-10', kind: 'half-day' })] })
    const term = { amount: 1, unit: 'working-day' } as const
    expect(local('2026-03-09T09:00', term, calendar)).toEqual(at('2026-03-10T11:30'))
  })

  test('a make-up day may have hours of its own', () => {
    const day = aDay({
      day: '2026-03-14',
      kind: 'make-up-working',
      hours: [{ from: '08:00', to: '10:00' }],
    })
    const term = { amount: 1, unit: 'working-day' } as const
    const dueAt = local('2026-03-13T09:00', term, aCalendar({ days: [day] }))
    expect(timeOf(dueAt)).toBe('10:00')
  })

  test('an office that never opens is refused, not searched for ever', () => {
    const term = { amount: 1, unit: 'working-day' } as const
    expect(() => local('2026-03-09T09:00', term, aCalendar({ officeHours: [] }))).toThrow(
      RangeError,
    )
  })

  test.each([0, -1, 1.5, Number.NaN])('a term of %d working days is refused', (amount) => {
    expect(() => due('2026-03-09T09:00', amount, 'working-day')).toThrow(RangeError)
  })
})

describe('the warnings', () => {
  test('a year without data is named', () => {
    expect(due('2028-03-06T09:00', 3, 'working-day').warnings.join()).toContain('năm 2028')
    expect(due('2027-12-30T09:00', 3, 'working-day').warnings.join()).toContain('năm 2028')
    expect(due('2022-12-30T09:00', 1, 'same-day').warnings.join()).toContain('năm 2022')
  })

  test('days known from memory are named, sure ones are not', () => {
    expect(due('2024-04-26T08:00', 3, 'working-day').warnings).toEqual([
      'Ngày nghỉ, ngày làm bù chưa đối chiếu với văn bản chính thức: 29/4/2024; 04/5/2024.',
    ])
    expect(due('2026-03-09T08:00', 3, 'working-day').warnings).toEqual([])
  })

  test('a reckoning across Tết 2027 says that the notice is awaited', () => {
    expect(due('2027-02-03T08:00', 3, 'working-day').warnings.join()).toContain('04/02 hoặc 11/02')
  })

  test('a version of the calendar that is no longer in force says so', () => {
    const calendar = aCalendar({ effectiveFrom: '2026-03-10', effectiveTo: '2026-03-11' })
    const term = { amount: 3, unit: 'working-day' } as const
    const { warnings } = dueDate({ acceptedAt: at('2026-03-09T09:00'), term, calendar })
    expect(warnings).toEqual([
      'Lịch làm việc này chỉ áp dụng từ ngày 10/3/2026.',
      'Lịch làm việc này chỉ áp dụng đến hết ngày 11/3/2026.',
    ])
  })
})
