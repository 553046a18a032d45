import { describe, expect, test } from 'vitest'
import { readComposed } from './compose.form.ts'

/** Row 7.4 of the appendix is a rate, row 7.3 a code. */
const read = (row: string, reason: string, value: string) => {
  const { figures, faults } = readComposed({ [`reason:${row}`]: reason, [`value:${row}`]: value })
  return faults[`value:${row}`] ?? figures[row]
}

describe('a cell of the appendix that no register holds', () => {
  test('is known once a number stands in it, whatever the list beside it says', () => {
    const known = { value: 98.5, reason: 'known', note: '' }
    expect(read('7.4', 'known', '98,5')).toEqual(known)
    expect(read('7.4', 'not-known', '98,5')).toEqual(known)
  })

  test('waits while nothing is typed and nothing is said', () => {
    expect(read('7.4', 'not-known', '')).toEqual({ value: null, reason: 'not-known', note: '' })
  })

  test('has no number when it is not the task of a commune', () => {
    expect(read('7.4', 'not-applicable', '')).toMatchObject({ reason: 'not-applicable' })
    expect(read('7.4', 'not-applicable', '98')).toContain('để trống số liệu')
  })

  test('is refused when it says it is known and is not', () => {
    for (const typed of ['', 'nhiều', '-1', '1e9', '0x10', 'Infinity'])
      expect(read('7.4', 'known', typed), typed).toContain('nhập một số')
    expect(read('7.4', 'known', '100,01')).toContain('từ 0 đến 100')
    expect(read('7.3', 'known', '3')).toContain('mã 0, 1 hoặc 2')
  })
})
