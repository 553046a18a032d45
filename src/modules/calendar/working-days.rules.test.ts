import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { anyCalendar, anyInstant } from './calendar.builder.ts'
import { describeTerm } from './describe-term.rules.ts'
import { nationalCalendar } from './national-calendar.ts'
import {
  addOfficeMinutes,
  addWorkingDays,
  endOfOfficeDay,
  isWorkingDay,
  nextWorkingDay,
  officeIntervals,
  officeMinutesBetween,
  previousWorkingDay,
  workingDaysBetween,
} from './working-days.rules.ts'

test('working days step over Tết in both directions', () => {
  expect(nextWorkingDay(nationalCalendar, '2026-02-13')).toBe('2026-02-23')
  expect(previousWorkingDay(nationalCalendar, '2026-02-23')).toBe('2026-02-13')
  expect(addWorkingDays(nationalCalendar, '2026-02-12', 3)).toBe('2026-02-24')
  expect(workingDaysBetween(nationalCalendar, '2026-02-12', '2026-02-24')).toBe(3)
  expect(workingDaysBetween(nationalCalendar, '2026-02-24', '2026-02-12')).toBe(0)
})

test('a make-up Saturday keeps the hours of the day it gives back', () => {
  expect(isWorkingDay(nationalCalendar, '2026-01-10')).toBe(true)
  expect(officeIntervals(nationalCalendar, '2026-01-10')).toEqual([
    { from: '07:00', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ])
  expect(officeIntervals(nationalCalendar, '2026-01-02')).toEqual([])
  expect(endOfOfficeDay(nationalCalendar, '2026-01-10')).toEqual(instantAt('2026-01-10', '17:00'))
})

test('office minutes leave out the midday break and the night', () => {
  const from = instantAt('2026-03-09', '10:00')
  expect(officeMinutesBetween(nationalCalendar, from, instantAt('2026-03-10', '08:00'))).toBe(360)
  expect(officeMinutesBetween(nationalCalendar, from, instantAt('2026-03-09', '09:00'))).toBe(0)
})

test('adding office minutes and measuring them agree on any calendar', () => {
  fc.assert(
    fc.property(
      anyCalendar,
      anyInstant,
      fc.integer({ min: 0, max: 9999 }),
      (calendar, from, minutes) => {
        const later = addOfficeMinutes(calendar, from, minutes)
        expect(officeMinutesBetween(calendar, from, later)).toBe(minutes)
      },
    ),
  )
})

test.each([
  [{ amount: 3, unit: 'working-day' }, '03 ngày làm việc'],
  [{ amount: 1, unit: 'same-day' }, 'trong ngày làm việc'],
  [{ amount: 30, unit: 'calendar-day' }, '30 ngày'],
  [{ amount: 8, unit: 'working-hour' }, '08 giờ làm việc'],
  [{ amount: 24, unit: 'hour' }, '24 giờ'],
  [{ amount: 2, unit: 'month' }, '02 tháng'],
] as const)('the term %j reads "%s"', (term, words) => {
  expect(describeTerm(term)).toBe(words)
})
