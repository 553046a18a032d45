import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.rules.ts'

const shown = (text: string, words: string[]): string =>
  excerptOf(text, words)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

test('the words are marked as they stand on the page, whatever their marks and capitals', () => {
  expect(shown('Biên bản xác minh nguồn gốc THỬA ĐẤT số 15', ['thua', 'dat'])).toBe(
    'Biên bản xác minh nguồn gốc [THỬA] [ĐẤT] số 15',
  )
})

test('a word within a longer one is not marked', () => {
  expect(shown('Hộ tịch, hộ khẩu, nhộ', ['ho'])).toBe('[Hộ] tịch, [hộ] khẩu, nhộ')
})

test('numbers are found between strokes and dashes', () => {
  expect(shown('Số 12/QĐ-UBND ngày 15/6/2024', ['ubnd', '2024'])).toBe(
    'Số 12/QĐ-[UBND] ngày 15/6/[2024]',
  )
})

test('of a long text the part is shown in which most of the words stand', () => {
  const padding = 'và các giấy tờ khác '.repeat(30)
  const text = `đất ${padding} thừa kế quyền sử dụng đất ${padding}`
  const excerpt = shown(text, ['thua', 'ke', 'dat'])
  expect(excerpt).toContain('[thừa] [kế] quyền sử dụng [đất]')
  expect(excerpt).toMatch(/^….*…$/)
  expect(excerpt.length).toBeLessThan(200)
})

test('letters that were typed as letter and mark are the same', () => {
  expect(shown('thửa đất'.normalize('NFD'), ['thua'])).toBe('[thửa] đất')
})

test('a page on which a word stands everywhere is read at once', () => {
  const from = performance.now()
  expect(shown('so '.repeat(100_000), ['so'])).toMatch(/^\[so\] \[so\]/)
  expect(performance.now() - from).toBeLessThan(2000)
})

test('whatever the text, the pieces are a part of it, and each marked piece is one of the words', () => {
  const words = ['thua', 'dat', '15']
  const letters = fc.array(
    fc.constantFrom('thửa ', 'đất', ' 15 ', '😀', 'ﬁ', 'İ', '\n', 'a\u0323', 'x-'),
  )
  fc.assert(
    fc.property(letters, (parts) => {
      const text = parts.join('')
      const pieces = excerptOf(text, words)
      const flat = text.normalize('NFC').replace(/\s+/g, ' ').trim()
      const whole = pieces.map((piece) => piece.text).join('')
      expect(flat).toContain(whole.replace(/^…/, '').replace(/…$/, ''))
      for (const { text: piece, marked } of pieces)
        if (marked) expect(['thửa', 'đất', '15']).toContain(piece)
    }),
  )
})
