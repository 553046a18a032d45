import { expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { documentCode, linesOf, momentInWords, ownPartOf } from './form-wording.rules.ts'

test('a moment is written as the forms write it', () => {
  expect(momentInWords(instantAt('2024-06-05', '08:05'))).toBe('08 giờ 05 phút, ngày 05/6/2024')
})

test.each([
  ['000.00.51.H48-240605-0001', '240605-0001'],
  ['H48.51-20251006-0000001', '20251006-0000001'],
  ['lạ', 'lạ'],
])('the own part of %s is %s', (code, own) => {
  expect(ownPartOf(code)).toBe(own)
})

test.each([
  ['Giấy khai sinh', ['Giấy khai sinh']],
  ['- Giấy khai sinh\n- Tờ khai; 3) Ảnh 4x6\n\n', ['Giấy khai sinh', 'Tờ khai', 'Ảnh 4x6']],
  ['1. Một\n2. Hai', ['Một', 'Hai']],
  ['2024 bản sao', ['2024 bản sao']],
  [' ; \n', []],
])('%j is the list %j', (text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})

test.each([
  ['15/TB-UBND', { number: '15', notation: 'TB-UBND' }],
  [' 85a / TB-UBND ', { number: '85a', notation: 'TB-UBND' }],
  ['TB-UBND', undefined],
  ['15', undefined],
  ['', undefined],
])('the document code %j is read as %j', (text, code) => {
  expect(documentCode(text)).toEqual(code)
})
