import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCount } from '#platform/numbers.ts'
import { instantAt } from '#platform/time.ts'
import { readDay, readMoment, readMoney, tidy } from './typed-text.rules.ts'

describe('money', () => {
  test.each([
    ['50000', 50_000],
    ['50.000', 50_000],
    ['1.250.000 đ', 1_250_000],
    ['50 000 đồng', 50_000],
    ['0', undefined],
    ['50.00', undefined],
    ['-5', undefined],
    ['1e6', undefined],
  ])('“%s” is %s', (typed, amount) => {
    expect(readMoney(typed)).toBe(amount)
  })

  test('as the office writes it is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (amount) => {
        expect(readMoney(formatCount(amount))).toBe(amount)
      }),
    )
  })
})

test.each([
  ['2024-03-18', '2024-03-18'],
  ['18/3/2024', '2024-03-18'],
  ['31/02/2024', undefined],
  ['1899-01-01', undefined],
  ['9999-12-31', undefined],
  ['hôm qua', undefined],
])('the day “%s” is %s', (typed, day) => {
  expect(readDay(typed)).toBe(day)
})

test.each([
  ['8:05', '08:05'],
  ['08h05', '08:05'],
  ['24:00', undefined],
  ['8:60', undefined],
  ['8', undefined],
])('the time “%s” is %s', (typed, time) => {
  const expected = time && instantAt('2024-03-18', time)
  expect(readMoment('2024-03-18', typed)).toEqual(expected)
})

test('whatever is typed can be written into the books', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const text = tidy(typed)
      expect(text.isWellFormed()).toBe(true)
      expect(text).not.toContain('\0')
      expect(tidy(text)).toBe(text)
    }),
  )
})
