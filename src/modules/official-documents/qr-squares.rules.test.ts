import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { qrPng } from './docx/qr-png.ts'
import { pngSize } from './png-size.rules.ts'
import { qrPath, qrSquares } from './qr-squares.rules.ts'

const CODE = '000.00.53.H48-240605-0001'

const drawn = (squares: readonly (readonly boolean[])[]): string =>
  squares.map((row) => row.map((dark) => (dark ? '#' : ' ')).join('')).join('\n')

test('the path draws exactly the dark squares', () => {
  const squares = qrSquares(CODE)
  const canvas = squares.map((row) => row.map(() => false))
  for (const [, x, y, length] of qrPath(squares).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    canvas[Number(y)]?.fill(true, Number(x), Number(x) + Number(length))
  expect(drawn(canvas)).toBe(drawn(squares))
})

test('a code has its three corners and white around it', () => {
  const lines = drawn(qrSquares(CODE)).split('\n')
  expect(lines.slice(0, 2).join('').trim()).toBe('')
  expect(lines[2]).toMatch(/^ {2}#{7} .* #{7} {2}$/)
  expect(lines.at(-3)).toMatch(/^ {2}#{7} /)
})

test('the picture for Word has the same squares, sixteen pixels wide', () => {
  const squares = qrSquares(CODE)
  const png = qrPng(squares)
  const side = squares.length * 16
  expect(pngSize(png)).toEqual({ width: side, height: side })
  const lines = inflateSync(png.subarray(png.indexOf('IDAT') + 4, -16))
  const perLine = 1 + side / 8
  const dark = squares.map((row, y) => row.map((_, x) => lines[y * 16 * perLine + 1 + x * 2] === 0))
  expect(drawn(dark)).toBe(drawn(squares))
})
