import { expect, test } from 'vitest'
import { capitalised, shortened } from './wording.ts'

test.each([
  ['ngày nghỉ', 'Ngày nghỉ'],
  ['đã nộp', 'Đã nộp'],
  ['03 ngày làm việc', '03 ngày làm việc'],
  ['', ''],
])('"%s" begins a line as "%s"', (text, line) => {
  expect(capitalised(text)).toBe(line)
})

test.each([
  ['Đăng ký', 7, 'Đăng ký'],
  ['Đăng ký giám hộ', 9, 'Đăng ký…'],
  ['Đăng ký giám hộ', 10, 'Đăng ký g…'],
])('"%s" in %i letters is "%s"', (text, most, words) => {
  expect(shortened(text, most)).toBe(words)
})
