import { expect, test } from 'vitest'
import { pageQuery, pageWords } from './page-query.rules.ts'

test.each([
  ['Thửa đất', ['thua', 'dat']],
  ['12/QĐ-UBND', ['12', 'qd', 'ubnd']],
  ["' or 1=1 --", ['or', '1', '1']],
  [' :* & ! \0', []],
  ['a b c d e f g h i k', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
])('“%s” asks for %j', (typed, words) => {
  expect(pageWords(typed)).toEqual(words)
})

test('all words are wanted, on pages of whom they are for and on those of nobody in particular', () => {
  expect(pageQuery(['thua', 'dat'])).toBe("'thua' & 'dat'")
  expect(pageQuery(['dat'], ['HT', "Đ'Đ"])).toBe("'dat' & ('@' | '@HT' | '@Đ''Đ')")
  expect(pageQuery(['dat'], [])).toBe("'dat' & ('@')")
})
