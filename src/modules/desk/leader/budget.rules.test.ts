import fc from 'fast-check'
import { expect, test } from 'vitest'
import { budgetOf, expectedMore, forecastOf } from './budget.rules.ts'

const count = fc.nat(2_000_000)
const limit = fc.integer({ min: 0, max: 10_000 })
const measured = fc
  .record({ base: count, more: count, share: fc.integer({ min: 0, max: 1000 }) })
  .map(({ base, more, share }) => ({ base, more, missed: Math.floor((base * share) / 1000) }))

const keeps = (missed: number, total: number, most: number): boolean =>
  BigInt(missed) * 10_000n <= BigInt(most) * BigInt(total)

test('the half-year of the commune had 39 late of 1,271, above 3%', () => {
  const half = { missed: 39, base: 1271, more: 0 }
  expect(budgetOf(half, 300, 39)).toMatchObject({ left: 0, beyond: 1, forecastKeeps: false })
  expect(budgetOf({ ...half, missed: 38 }, 300, 38)).toMatchObject({ left: 0, beyond: 0 })
  expect(budgetOf({ ...half, more: 1271 }, 300, 39)).toMatchObject({ left: 37, beyond: 0 })
})

test('a budget is never negative, nor more than what is still to come', () => {
  fc.assert(
    fc.property(measured, limit, (given, most) => {
      const { left, beyond } = budgetOf(given, most, 0)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left).toBeLessThanOrEqual(given.more)
      expect(beyond).toBeGreaterThanOrEqual(0)
      expect(Math.min(left, beyond)).toBe(0)
    }),
  )
})

test('it is exact at the edge: all of it may be used, and not one more', () => {
  fc.assert(
    fc.property(measured, limit, (given, most) => {
      const { left, beyond } = budgetOf(given, most, 0)
      const total = given.base + given.more
      expect(keeps(given.missed + left, total, most)).toBe(beyond === 0)
      if (left < given.more) expect(keeps(given.missed + left + 1, total, most)).toBe(false)
    }),
  )
})

test('100% lets nothing miss it', () => {
  fc.assert(
    fc.property(measured, (given) => {
      expect(budgetOf(given, 0, 0).left).toBe(0)
      expect(budgetOf(given, 0, 0).beyond).toBe(given.missed)
    }),
  )
})

test('a forecast holds what is already missed, and no more than there will be', () => {
  fc.assert(
    fc.property(measured, fc.nat(1000), (given, certain) => {
      const forecast = forecastOf(given, certain)
      expect(forecast).toBeGreaterThanOrEqual(given.missed)
      expect(forecast).toBeLessThanOrEqual(given.missed + given.more)
    }),
  )
})

test('what is to come follows the pace of the working days so far', () => {
  expect(expectedMore(600, 60, 66)).toBe(660)
  expect(expectedMore(600, 120, 0)).toBe(0)
  expect(expectedMore(0, 0, 250)).toBe(0)
})
