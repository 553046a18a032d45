import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addOfficeMinutes, dueDate, nationalCalendar } from '#modules/calendar'
import { type Day, instantAt } from '#platform/time.ts'
import { alertKindsInOrder, alertsReached, mostUrgent } from './alerts.rules.ts'

/** Five working days of eight hours: accepted on Monday 03/6/2024 at 07:30, due on Monday the 10th. */
const term = {
  acceptedAt: instantAt('2024-06-03', '07:30'),
  originalDueAt: instantAt('2024-06-10', '17:00'),
  dueAt: instantAt('2024-06-10', '17:00'),
}
const at = (day: Day, time: string, over: Partial<typeof term> = {}) =>
  alertsReached({ ...term, ...over }, instantAt(day, time), nationalCalendar)

describe('a dossier of a working week', () => {
  test.each([
    ['2024-06-05', '17:00', []],
    ['2024-06-06', '07:30', ['half']],
    ['2024-06-06', '23:00', ['half']],
    ['2024-06-07', '07:29', ['half', 'eve']],
    ['2024-06-07', '17:00', ['half', 'four-fifths', 'eve']],
    ['2024-06-09', '12:00', ['half', 'four-fifths', 'eve']],
    ['2024-06-10', '16:59', ['half', 'four-fifths', 'eve']],
    ['2024-06-10', '17:00', ['half', 'four-fifths', 'eve', 'due']],
  ] as const)('on %s at %s', (day, time, kinds) => {
    expect(at(day, time)).toEqual(kinds)
  })

  test('a new appointment begins anew', () => {
    expect(at('2024-06-10', '17:00', { dueAt: instantAt('2024-06-24', '17:00') })).toEqual([])
  })
})

test('what was accepted the day before it is due has no alert of the eve', () => {
  const short = { acceptedAt: instantAt('2024-06-07', '09:00') }
  expect(at('2024-06-07', '10:00', short)).not.toContain('eve')
})

const days = fc.integer({ min: 0, max: 700 })
const running = fc
  .record({
    day: days,
    minute: fc.integer({ min: 0, max: 480 }),
    amount: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ day, minute, amount }) => {
    const opening = instantAt('2024-01-02', '07:30')
    const acceptedAt = addOfficeMinutes(nationalCalendar, opening, day * 480 + minute)
    const { dueAt } = dueDate({
      calendar: nationalCalendar,
      acceptedAt,
      term: { amount, unit: 'working-day' },
      scheme: 'day',
    })
    return { acceptedAt, originalDueAt: dueAt, dueAt }
  })

test('alerts only ever get more as time goes by, and all have come when the hour is there', () => {
  fc.assert(
    fc.property(running, fc.integer({ min: 0, max: 40_000 }), (dossier, minutes) => {
      const now = new Date(dossier.acceptedAt.getTime() + minutes * 60_000)
      const earlier = alertsReached(dossier, now, nationalCalendar)
      const later = alertsReached(dossier, new Date(now.getTime() + 3_600_000), nationalCalendar)
      expect(later).toEqual(expect.arrayContaining(earlier))
      expect(alertsReached(dossier, dossier.dueAt, nationalCalendar)).toContain('due')
      expect(alertsReached(dossier, dossier.acceptedAt, nationalCalendar)).not.toContain('due')
    }),
    { numRuns: 60 },
  )
})

test('the most urgent of several is the last in order', () => {
  expect(mostUrgent(['eve', 'half'])).toBe('eve')
  expect(mostUrgent(alertKindsInOrder)).toBe('due')
  expect(mostUrgent([])).toBeUndefined()
})
