import { expect, test } from 'vitest'
import { type Day, instantAt } from '#platform/time.ts'
import { runningNumbers } from './book-numbers.rules.ts'
import { readBookPeriod } from './book-period.rules.ts'

const entered = (...days: Day[]) => days.map((day) => ({ acceptedRecordedAt: instantAt(day) }))

test('numbers run on from those entered before, and begin again with the year', () => {
  expect(
    runningNumbers(entered('2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02'), 41),
  ).toEqual([42, 43, 1, 2])
  expect(runningNumbers([], 41)).toEqual([])
})

test('without days the register shows the month up to today', () => {
  expect(readBookPeriod({}, '2024-06-20')).toEqual({
    ok: true,
    period: { from: '2024-06-01', to: '2024-06-20' },
  })
  expect(readBookPeriod({ den: '2024-05-31' }, '2024-06-20')).toMatchObject({
    period: { from: '2024-05-01', to: '2024-05-31' },
  })
})

test.each([
  [{ tu: '2024-02-30' }, 'tu'],
  [{ tu: '0001-01-01' }, 'tu'],
  [{ den: '9999-12-31' }, 'den'],
  [{ den: 'x' }, 'den'],
  [{ tu: '2024-06-21', den: '2024-06-20' }, 'tu'],
])('the period %o is told to be wrong at its field', (query, field) => {
  expect(readBookPeriod(query, '2024-06-20')).toMatchObject({ ok: false, field })
})
