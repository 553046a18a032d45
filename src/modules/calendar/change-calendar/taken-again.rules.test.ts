import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCalendar, aDay } from '../calendar.builder.ts'
import { daysKept, takenAgainFrom } from './taken-again.rules.ts'

const older = aCalendar({
  days: [aDay({ day: '2026-01-01' }), aDay({ day: '2026-05-01' }), aDay({ day: '2026-12-31' })],
})
const inForce = aCalendar({
  days: [aDay({ day: '2026-01-01' }), aDay({ day: '2026-04-30' }), aDay({ day: '2026-12-24' })],
})

test('days before the day stay as they are in force, those from it on are the older ones', () => {
  const { days } = takenAgainFrom(inForce, older, '2026-11-23')
  expect(days.map(({ day }) => day)).toEqual(['2026-01-01', '2026-04-30', '2026-12-31'])
})

test('what the older version says otherwise of days gone by is told', () => {
  expect(daysKept(inForce, older, '2026-11-23')).toEqual([
    { day: '2026-04-30', now: inForce.days[1], older: undefined },
    { day: '2026-05-01', now: undefined, older: older.days[1] },
  ])
})

test('a day that only has another name or source is no other day', () => {
  const renamed = aCalendar({ days: inForce.days.map((day) => ({ ...day, source: 'khác' })) })
  expect(daysKept(inForce, renamed, '2027-01-01')).toEqual([])
})

test('whatever the day, no day before it is changed by taking a version again', () => {
  const from = fc.constantFrom('2026-01-01', '2026-04-30', '2026-05-01', '2026-12-31', '2027-01-01')
  fc.assert(
    fc.property(from, (day) => {
      expect(daysKept(inForce, takenAgainFrom(inForce, older, day), day)).toEqual([])
    }),
  )
})
