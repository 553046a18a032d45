import { expect, test } from 'vitest'
import { qrPng } from './docx/qr-png.ts'
import { pngSize } from './png-size.rules.ts'

const png = qrPng([
  [true, false, true],
  [false, true, false],
  [true, false, true],
])

test('a whole picture tells its size', () => {
  expect(pngSize(png)).toEqual({ width: 48, height: 48 })
})

const damaged = Buffer.from(png)
damaged[40] = (damaged[40] ?? 0) ^ 1

/** Sound in all its chunks, but its lines are longer than its header tells. */
const misfit = qrPng([[true, true]])

test.each([
  ['a picture whose lines do not fit its size', misfit],
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('<svg onload="alert(1)"/>')],
  ['only the beginning', png.subarray(0, 30)],
  ['a picture cut short', png.subarray(0, -5)],
  ['a picture with a wrong bit', damaged],
  ['a chunk longer than the file', Buffer.concat([png.subarray(0, 8), Buffer.alloc(16, 0xff)])],
])('%s is no picture', (_, file) => {
  expect(pngSize(file)).toBeUndefined()
})
