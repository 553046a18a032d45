import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  formatDay,
  formatDayInWords,
  formatInstant,
  instantAt,
  isDay,
  parseInstant,
  timeOf,
  weekdayName,
  weekdayOf,
} from './time.ts'

const anyInstant = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2200-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const anyDay = anyInstant.map(dayOf)
const anyTime = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, property))

describe('days', () => {
  test('the days between a day and that day plus n are n', () =>
    holds(fc.tuple(anyDay, fc.integer({ min: -40_000, max: 40_000 })), ([day, n]) => {
      expect(daysBetween(day, addDays(day, n))).toBe(n)
    }))

  test('adding the days between two days to the first gives the second', () =>
    holds(fc.tuple(anyDay, anyDay), ([from, to]) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to)
    }))

  test('days sort as text, and each next day has the next weekday', () =>
    holds(anyDay, (day) => {
      expect(addDays(day, 1) > day).toBe(true)
      expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1)
    }))

  test('01/7/2025 is a Tuesday and 05/7/2026 a Sunday', () => {
    expect(weekdayName('2025-07-01')).toBe('Thứ Ba')
    expect(weekdayOf('2026-07-05')).toBe(7)
    expect(weekdayName('2026-07-05')).toBe('Chủ nhật')
  })

  test('only real days written yyyy-mm-dd are days', () => {
    for (const text of [
      '2023-02-29',
      '2024-2-01',
      '2024-13-01',
      '2024-01-01T00:00',
      '',
      '20240101',
      '0000-01-01',
    ])
      expect(isDay(text), text).toBe(false)
    expect(isDay('2024-02-29')).toBe(true)
  })
})

describe('months', () => {
  const monthsOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

  test('n months later is n months on, the same day of the month or the last', () =>
    holds(fc.tuple(anyDay, fc.integer({ min: -1200, max: 1200 })), ([day, n]) => {
      const later = addMonths(day, n)
      expect(monthsOf(later) - monthsOf(day)).toBe(n)
      const isLast = addDays(later, 1).endsWith('-01')
      expect(later.slice(8) === day.slice(8) || (isLast && later.slice(8) < day.slice(8))).toBe(
        true,
      )
    }))

  test('31 January plus one month is the last of February', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
    expect(addMonths('0050-11-30', 3)).toBe('0051-02-28')
  })
})

describe('instants', () => {
  test('a Vietnamese clock reading and its instant tell the same', () =>
    holds(fc.tuple(anyDay, anyTime), ([day, time]) => {
      const instant = instantAt(day, time)
      expect([dayOf(instant), timeOf(instant)]).toEqual([day, time])
      expect(parseInstant(`${day}T${time}`)).toEqual(instant)
    }))

  test('the day begins at 17:00 UTC of the day before, whatever the machine is set to', () => {
    expect(instantAt('2026-07-01').toISOString()).toBe('2026-06-30T17:00:00.000Z')
    expect(dayOf(new Date('2026-06-30T16:59:59.999Z'))).toBe('2026-06-30')
    expect(dayOf(new Date('2026-06-30T17:00:00Z'))).toBe('2026-07-01')
  })

  test('every instant is read back from its ISO text', () =>
    holds(anyInstant, (instant) => {
      expect(parseInstant(instant.toISOString())).toEqual(instant)
    }))

  test('what is no real time is not read', () => {
    for (const text of ['2024-02-30T08:00', '2024-02-30T08:00:00Z', '2024-01-01T25:00', 'today'])
      expect(parseInstant(text), text).toBeUndefined()
    expect(parseInstant('2024-06-06T08:00:00+09:00')).toEqual(new Date('2024-06-05T23:00:00Z'))
  })
})

describe('as official documents write it', () => {
  test('days below 10 and months 1 and 2 get a zero, other months do not', () => {
    expect(formatDay('2024-06-06')).toBe('06/6/2024')
    expect(formatDay('2024-02-15')).toBe('15/02/2024')
    expect(formatDay('2024-11-01')).toBe('01/11/2024')
    expect(formatDayInWords('2024-01-09')).toBe('ngày 09 tháng 01 năm 2024')
    expect(formatInstant(instantAt('2024-06-06', '14:30'))).toBe('14:30 ngày 06/6/2024')
  })

  test('a written day names the day it was written from', () =>
    holds(anyDay, (day) => {
      const [date, month = '', year] = formatDay(day).split('/')
      expect(`${year}-${month.padStart(2, '0')}-${date}`).toBe(day)
      expect(month.startsWith('0')).toBe(Number(month) <= 2)
    }))
})
