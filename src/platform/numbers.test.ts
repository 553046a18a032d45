import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCount, formatMoney, formatRate, rateOf } from './numbers.ts'

const anyCount = fc.nat(1_000_000_000)

test('thousands are set apart by dots', () => {
  const written = [0, 7, 999, 1000, 1286, 50_000, 1_234_567, -1286].map(formatCount)
  expect(written.join(' ')).toBe('0 7 999 1.000 1.286 50.000 1.234.567 -1.286')
  expect(formatMoney(50_000)).toBe('50.000 đ')
})

test('a written count holds the digits of the count in groups of three', () =>
  fc.assert(
    fc.property(fc.integer(), (count) => {
      expect(formatCount(count)).toMatch(/^-?\d{1,3}(\.\d{3})*$/)
      expect(Number(formatCount(count).replaceAll('.', ''))).toBe(count)
    }),
  ))

test('a rate is written with a comma', () => expect(formatRate('98.76')).toBe('98,76%'))

test('half a hundredth is rounded up, where binary fractions would round it down', () => {
  expect(rateOf(201, 20_000)).toBe('1.01')
  expect(rateOf(1, 8)).toBe('12.50')
  expect(rateOf(2, 3)).toBe('66.67')
  expect(rateOf(1005, 100_000)).toBe('1.01')
})

test('nothing counted has no rate, and everything is 100.00', () => {
  expect(rateOf(0, 0)).toBeUndefined()
  expect(rateOf(17, 17)).toBe('100.00')
  expect(rateOf(0, 17)).toBe('0.00')
})

test('a rate is at most half a hundredth from the true quotient, and a tie goes up', () =>
  fc.assert(
    fc.property(anyCount, fc.integer({ min: 1, max: 1_000_000_000 }), (numerator, denominator) => {
      const hundredths = BigInt((rateOf(numerator, denominator) ?? '').replace('.', ''))
      // Twice the error, times the denominator: rate·d·2 − n·20000 lies in (−d, d], +d being the tie.
      const error = hundredths * BigInt(denominator) * 2n - BigInt(numerator) * 20_000n
      expect(error > -BigInt(denominator) && error <= BigInt(denominator)).toBe(true)
    }),
  ))

test('a rate has two decimals', () =>
  fc.assert(
    fc.property(anyCount, fc.integer({ min: 1, max: 1_000_000_000 }), (numerator, denominator) => {
      expect(rateOf(numerator, denominator)).toMatch(/^\d+\.\d{2}$/)
    }),
  ))

test('a negative count is a bug and is told as one', () =>
  expect(() => rateOf(-1, 5)).toThrow(RangeError))
