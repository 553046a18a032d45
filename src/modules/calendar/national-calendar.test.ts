import { describe, expect, test } from 'vitest'
import { isDay, toDay, weekdayOf } from '#platform/time.ts'
import { nationalCalendar } from './national-calendar.ts'
import { isWorkingDay } from './working-days.rules.ts'

const { days } = nationalCalendar

const weekdaysOff = (year: number) =>
  days
    .filter(({ day, kind }) => day.startsWith(String(year)) && kind !== 'make-up-working')
    .filter(({ day }) => weekdayOf(day) <= 5)
    .map(({ day }) => day.slice(5))

describe('weekdays on which the offices are closed', () => {
  test.each([
    [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04'],
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
    [2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'],
    [2027, '01-01 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 11-24'],
  ])('%i', (year, expected) => {
    expect(weekdaysOff(year)).toEqual(expected.split(' '))
  })
})

test('make-up Saturdays are worked, and each gives back a weekday off', () => {
  const makeUps = days.filter(({ kind }) => kind === 'make-up-working')
  expect(makeUps.map(({ day }) => day)).toEqual([
    '2024-05-04',
    '2025-04-26',
    '2026-01-10',
    '2026-08-22',
  ])
  for (const { day, inPlaceOf } of makeUps) {
    expect([weekdayOf(day), isWorkingDay(nationalCalendar, day)]).toEqual([6, true])
    expect(days.find((other) => other.day === inPlaceOf)?.kind).toBe('swapped-off')
  }
})

test('each day is real, stands once, and names its occasion and source', () => {
  expect(new Set(days.map(({ day }) => day)).size).toBe(days.length)
  for (const entry of days) {
    expect(isDay(entry.day)).toBe(true)
    expect(entry.name.length * entry.source.length).toBeGreaterThan(0)
  }
})

test('only the holidays that the Labour Code dates itself are called verified', () => {
  const verified = new Set(
    days.filter(({ certainty }) => certainty === 'verified').map(({ day }) => day.slice(5)),
  )
  expect(verified).toEqual(new Set(['01-01', '04-30', '05-01', '09-02']))
})

test('a holiday on a weekly day of rest is compensated on the next working day', () => {
  for (const sunday of ['2023-01-01', '2026-04-26', '2027-05-01']) {
    expect(isWorkingDay(nationalCalendar, toDay(sunday))).toBe(false)
  }
  for (const compensation of ['2023-01-02', '2026-04-27', '2027-05-03']) {
    expect(isWorkingDay(nationalCalendar, toDay(compensation))).toBe(false)
  }
})
