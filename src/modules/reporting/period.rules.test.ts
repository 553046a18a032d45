import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, daysBetween } from '#platform/time.ts'
import { boundsOf, periodBefore, periodOf, windowNotice } from './period.rules.ts'

describe('a window is named after the period it reports', () => {
  test.each([
    ['2023-12-15', '2024-03-14', 'quý I năm 2024'],
    ['2023-12-15', '2024-06-14', '6 tháng đầu năm 2024'],
    ['2023-12-07', '2024-06-06', '6 tháng đầu năm 2024'],
    ['2024-06-15', '2024-09-14', 'quý III năm 2024'],
    ['2023-12-15', '2024-09-14', '9 tháng đầu năm 2024'],
    ['2023-12-15', '2024-12-14', 'năm 2024'],
    ['2024-01-01', '2024-06-30', '6 tháng đầu năm 2024'],
    ['2024-02-03', '2024-02-20', 'từ ngày 03/02/2024 đến ngày 20/02/2024'],
  ] as const)('%s to %s is %s', (from, to, label) => {
    expect(periodOf(from, to).label).toBe(label)
  })
})

test('a local cut-off is told apart from the one of the Ministry', () => {
  expect(windowNotice(periodOf('2023-12-15', '2024-06-14'))).toBeUndefined()
  expect(windowNotice(periodOf('2023-12-07', '2024-06-06'))).toContain('15/12/2023 – 14/6/2024')
})

test('the period before a half-year is the half-year before it', () => {
  expect(periodBefore(periodOf('2023-12-07', '2024-06-06'))).toMatchObject({
    from: '2023-06-07',
    to: '2023-12-06',
  })
})

const days = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2010-01-01', n))

test('the period before ends on the eve of the period, whatever the window', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 500 }), (from: Day, length) => {
      const before = periodBefore(periodOf(from, addDays(from, length)))
      expect(daysBetween(before.to, from)).toBe(1)
      expect(before.from <= before.to).toBe(true)
    }),
  )
})

test('a period holds its last day whole', () => {
  const { start, end } = boundsOf({ from: '2023-12-07', to: '2024-06-06' })
  expect([start.toISOString(), end.toISOString()]).toEqual([
    '2023-12-06T17:00:00.000Z',
    '2024-06-06T17:00:00.000Z',
  ])
})
