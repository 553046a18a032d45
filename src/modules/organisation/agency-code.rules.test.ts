import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAgencyCode } from './agency-code.rules.ts'

test.each([
  ['000.00.53.H48', 'qcvn102', 'H48', 2],
  ['000.00.00.H48', 'qcvn102', 'H48', 1],
  ['000.12.53.H48', 'qcvn102', 'H48', 3],
  ['001.12.53.H48', 'qcvn102', 'H48', 4],
  ['H55.242', 'qd20', 'H55', 2],
  ['G09.20', 'qd20', 'G09', 2],
  ['H48', 'qd20', 'H48', 1],
  ['H48.53.12', 'qd20', 'H48', 3],
])('%s is a %s code of %s, at level %i', (code, system, topCode, level) => {
  expect(parseAgencyCode(` ${code.toLowerCase()} `)).toEqual({
    ok: true,
    value: { system, code, topCode, level },
    warnings: [],
  })
})

test('a ward under no district is remarked upon, not refused', () => {
  for (const code of ['001.00.53.H48', '000.12.00.H48'])
    expect(parseAgencyCode(code)).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('để 00')],
    })
})

test('an unknown class letter and a fifth level are remarked upon', () => {
  expect(parseAgencyCode('Z12.3')).toMatchObject({
    warnings: [expect.stringContaining('Nhóm mã “Z”')],
  })
  expect(parseAgencyCode('H48.1.2.3.4')).toMatchObject({
    warnings: [expect.stringContaining('hơn bốn cấp')],
  })
})

test.each(['', 'H4', '00.00.53.H48', '000.00.53.48', 'H48.', 'H48.12345', 'H48-53', 'Tịnh Châu'])(
  '“%s” is no agency code',
  (text) => {
    expect(parseAgencyCode(text)).toMatchObject({
      ok: false,
      fault: expect.stringContaining('không đúng cấu trúc'),
    })
  },
)

test('reading a code that was read changes nothing', () => {
  const codes = fc.oneof(
    fc.stringMatching(/^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}$/),
    fc.stringMatching(/^[A-Z][0-9]{2}(\.[0-9]{1,4}){0,4}$/),
  )
  fc.assert(
    fc.property(codes, (code) => {
      const read = parseAgencyCode(code)
      expect(read.ok && parseAgencyCode(read.value.code)).toEqual(read)
      expect(read.ok && read.value.level >= 1).toBe(true)
    }),
  )
})
