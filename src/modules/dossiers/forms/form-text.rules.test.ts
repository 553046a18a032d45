import { expect, test } from 'vitest'
import type { Day } from '#platform/time.ts'
import { type ChangedText, filled, textFault, wordingOn, wordsOn } from './form-text.rules.ts'
import { formTexts, textKeys } from './form-texts.ts'

const changed = (text: string, effectiveFrom: Day): ChangedText => ({
  key: 'desk.in-text',
  text,
  version: 'provincial',
  effectiveFrom,
  certainty: 'read',
  source: 'QĐ 1179/QĐ-UBND',
})

test('without changes the words of the program hold, by their era', () => {
  expect(wordsOn('2024-06-05', [])('desk.in-text')).toBe('Bộ phận Tiếp nhận và Trả kết quả')
  expect(wordsOn('2025-07-01', [])('desk.in-text')).toBe('Trung tâm Phục vụ hành chính công')
})

test('a text of the province holds from its day on, until a newer one', () => {
  const own = [changed('Bộ phận Một cửa', '2024-03-01')]
  expect(wordsOn('2024-02-29', own)('desk.in-text')).toBe('Bộ phận Tiếp nhận và Trả kết quả')
  expect(wordsOn('2024-03-01', own)('desk.in-text')).toBe('Bộ phận Một cửa')
  expect(wordsOn('2025-07-01', own)('desk.in-text')).toBe('Trung tâm Phục vụ hành chính công')
})

test('of two for one day the one given last holds, whatever was given before', () => {
  const own = [
    changed('Sau này', '2024-09-01'),
    changed('Một cửa', '2024-03-01'),
    changed('Một Cửa', '2024-03-01'),
  ]
  expect(wordsOn('2024-06-05', own)('desk.in-text')).toBe('Một Cửa')
  expect(wordsOn('2024-09-01', own)('desk.in-text')).toBe('Sau này')
  expect(wordingOn('desk.in-text', '2024-06-05', own).version).toBe('provincial')
})

test('another text is left as it is', () => {
  expect(wordsOn('2024-06-05', [changed('Một cửa', '2024-03-01')])('label.code')).toBe('Mã hồ sơ')
})

test('values are put in once, and what they say is no place to fill', () => {
  const values = { a: '{b}', b: 'không', toString: 'x' }
  expect(filled('{a} {b} {c} {constructor}', values)).toBe('{b} không {c} {constructor}')
})

test.each([
  ['', 'Nhập nội dung của biểu mẫu.'],
  [' \n ', 'Nhập nội dung của biểu mẫu.'],
  ['x'.repeat(1001), 'Nội dung dài quá 1.000 ký tự.'],
  ['Xin lỗi {ten}', 'Không có gì để điền vào {ten}; ở đây chỉ có {co-quan}, {hen-moi}.'],
])('the text %j is refused', (text, message) => {
  expect(textFault('apology.apology', text)).toBe(message)
})

test('a text may leave out what could be filled in, and one without places takes none', () => {
  expect(textFault('apology.apology', 'Xin lỗi.')).toBeUndefined()
  expect(textFault('label.code', '{co-quan}')).toContain('không có chỗ điền nào')
})

test('every wording of the program is one it would accept, oldest first, with its source', () => {
  for (const key of textKeys) {
    const wordings = formTexts[key]
    for (const { text, source } of wordings) {
      expect(textFault(key, text), key).toBeUndefined()
      expect(source).toMatch(/^TT 0[13]\/20/)
    }
    const days = wordings.map(({ effectiveFrom }) => effectiveFrom)
    expect(days, key).toEqual(days.toSorted())
  }
})
