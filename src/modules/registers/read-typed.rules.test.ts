import { expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import {
  isBlank,
  readDay,
  readFlag,
  readInstant,
  readLongText,
  readText,
  readWhole,
} from './read-typed.rules.ts'

test.each([
  ['2024-06-06', '2024-06-06'],
  ['6/6/2024', '2024-06-06'],
  ['06/06/2024', '2024-06-06'],
  [' 15/01/2024 ', '2024-01-15'],
  ['29/02/2023', undefined],
  ['06-06-2024', undefined],
  ['hôm qua', undefined],
  ['0024-06-06', undefined],
])('the day %j is read as %j', (typed, day) => {
  expect(readDay(typed)).toBe(day)
})

test.each([
  ['1286', 1286],
  ['1.286', 1286],
  ['1 286', 1286],
  ['2.008.000 đ', 2_008_000],
  ['0', 0],
  [7, 7],
  ['1.28', undefined],
  ['12.86', undefined],
  ['1,5', undefined],
  ['-3', undefined],
  [1.5, undefined],
  [-1, undefined],
  ['9999999999', undefined],
])('the number %j is read as %j', (typed, number) => {
  expect(readWhole(2_147_483_647)(typed)).toBe(number)
})

test('an instant is read from both ways of writing it', () => {
  const instant = instantAt('2024-06-06', '14:30')
  expect(readInstant('2024-06-06T14:30')).toEqual(instant)
  expect(readInstant('14:30 06/6/2024')).toEqual(instant)
  expect(readInstant('9:05 ngày 06/6/2024')).toEqual(instantAt('2024-06-06', '09:05'))
  expect(readInstant('25:00 06/6/2024')).toBeUndefined()
  expect(readInstant('06/6/2024')).toBeUndefined()
})

test('letters whose marks were sent apart are put together, and one line stays one line', () => {
  expect(readText(200)('Tịnh Châu'.normalize('NFD'))).toBe('Tịnh Châu')
  expect(readText(200)(' Rà\n soát ')).toBe('Rà soát')
  expect(readText(3)('Rà soát')).toBeUndefined()
})

test('signs that no keyboard types and no document may hold are left out', () => {
  expect(readText(200)('Kế\u0000 hoạch\u0001\u000b\ufffe\u0085 số 5\uffff')).toBe('Kế hoạch số 5')
  expect(readLongText(200)('Dòng một\r\n\tdòng\u001f hai')).toBe('Dòng một\r\n\tdòng hai')
  expect(isBlank('\u0001')).toBe(true)
})

test('a ticked box is yes, anything else is no', () => {
  expect([true, 'on', '1', 'Có'].map(readFlag)).toEqual([true, true, true, true])
  expect([false, '', undefined, 'off'].map(readFlag)).toEqual([false, false, false, false])
})

test('spaces alone are blank, zero is not', () => {
  expect([' ', '', null, undefined].every(isBlank)).toBe(true)
  expect(isBlank(0)).toBe(false)
})
