import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCitizenNumber } from './citizen-number.rules.ts'
import { registrationPlaces } from './registration-places.ts'

test('a number of Quảng Ngãi tells the sex and the year of birth', () => {
  expect(parseCitizenNumber('051 185 012 345', 'new')).toEqual({
    ok: true,
    value: {
      kind: 'cccd',
      number: '051185012345',
      province: 'Quảng Ngãi',
      sex: 'female',
      birthYear: 1985,
    },
    warnings: [],
  })
})

test.each([
  ['0', 'male', 1920],
  ['1', 'female', 1920],
  ['2', 'male', 2020],
  ['3', 'female', 2020],
  ['4', 'male', 2120],
  ['5', 'female', 2120],
])('the fourth digit %s means %s, born in %i', (digit, sex, birthYear) => {
  expect(parseCitizenNumber(`051${digit}20012345`, 'stored')).toMatchObject({
    value: { sex, birthYear },
  })
})

describe('what does not fit is a warning, not a fault', () => {
  test('another sex and another year', () => {
    const known = { sex: 'male', birthYear: 1986 } as const
    expect(parseCitizenNumber('051185012345', 'new', known)).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('là nữ'), expect.stringContaining('là 1985')],
    })
    const fitting = { sex: 'female', birthYear: 1985 } as const
    expect(parseCitizenNumber('051185012345', 'new', fitting)).toMatchObject({ warnings: [] })
  })

  test.each(['003', '000', '050', '097', '101'])('%s, which is no province', (code) => {
    expect(parseCitizenNumber(`${code}185012345`, 'new')).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('mã quốc gia')],
    })
  })

  test('a birth in the next century', () => {
    expect(parseCitizenNumber('051485012345', 'new')).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('không hợp lý')],
    })
  })
})

describe('a nine-digit CMND', () => {
  test('is refused when typed today', () => {
    expect(parseCitizenNumber('212345678', 'new')).toMatchObject({
      ok: false,
      fault: expect.stringContaining('12 chữ số'),
    })
  })

  test('is kept in old data, with a remark', () => {
    expect(parseCitizenNumber('212345678', 'stored')).toMatchObject({
      ok: true,
      value: { kind: 'cmnd', number: '212345678' },
      warnings: [expect.stringContaining('hết giá trị')],
    })
  })
})

test.each([
  ['', 'Chưa nhập'],
  ['05118501234', 'có 11 chữ số'],
  ['0511850123456', 'có 13 chữ số'],
  ['05118501234A', 'chỉ gồm chữ số'],
])('“%s” is refused: %s', (text, fault) => {
  expect(parseCitizenNumber(text, 'new')).toMatchObject({
    ok: false,
    fault: expect.stringContaining(fault),
  })
})

test('the list has the 63 provinces of before 2025, in ascending codes of three digits', () => {
  const codes = [...registrationPlaces.names.keys()]
  expect(new Set(registrationPlaces.names.values()).size).toBe(63)
  expect(codes).toEqual(codes.toSorted())
  expect(codes.every((code) => /^0\d\d$/.test(code))).toBe(true)
  expect(registrationPlaces.certainty).toBe('memory')
})

test('any twelve digits are accepted, and any other text of digits is told its length', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,15}$/), (number) => {
      const read = parseCitizenNumber(number, 'new')
      expect(read.ok).toBe(number.length === 12)
      if (read.ok) expect(read.value.number).toBe(number)
    }),
  )
})
