import fc from 'fast-check'
import { expect, test } from 'vitest'
import { steadyClock } from './steady-clock.ts'

test('it shows the time of the machine while that goes forward', () => {
  const times = [1000, 1005, 2000]
  const clock = steadyClock(new Date(0), () => times.shift() ?? 0)
  expect([clock(), clock(), clock()].map(Number)).toEqual([1000, 1005, 2000])
})

test('it starts after the newest act of the books', () => {
  expect(Number(steadyClock(new Date(5000), () => 100)())).toBe(5001)
})

test('whatever the machine shows, it goes forward', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2 }), (shown) => {
      const rest = [...shown]
      const clock = steadyClock(new Date(0), () => rest.shift() ?? 0)
      const told = shown.map(() => Number(clock()))
      expect(told.every((time, n) => n === 0 || time > (told[n - 1] ?? 0))).toBe(true)
    }),
  )
})
