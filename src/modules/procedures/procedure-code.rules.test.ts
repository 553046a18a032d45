import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatProcedureCode, parseProcedureCode } from './procedure-code.rules.ts'

test('a national code stands alone', () => {
  expect(parseProcedureCode(' 1.001193 ')).toEqual({
    ok: true,
    value: { national: '1.001193' },
    warnings: [],
  })
})

test('a local instance adds the agency, a service adds its case', () => {
  expect(parseProcedureCode('2.000815.000.00.00.h55.02')).toEqual({
    ok: true,
    value: { national: '2.000815', agency: '000.00.00.H55', service: '02' },
    warnings: [],
  })
  expect(parseProcedureCode('1.001612.000.00.00.H48')).toMatchObject({
    value: { national: '1.001612', agency: '000.00.00.H48' },
  })
})

test('a short service code is read, with a remark', () => {
  expect(parseProcedureCode('1.001193.02')).toEqual({
    ok: true,
    value: { national: '1.001193', service: '02' },
    warnings: [expect.stringContaining('viết gọn')],
  })
})

test('a first digit not seen so far is remarked upon, not refused', () => {
  expect(parseProcedureCode('9.001193')).toMatchObject({
    ok: true,
    warnings: [expect.stringContaining('“9”')],
  })
})

test.each(['', '1001193', '1.1193', '1.0011930', '1.001193.2', '1.001193.H48', 'khai sinh'])(
  '“%s” is no procedure code',
  (text) => {
    expect(parseProcedureCode(text)).toMatchObject({
      ok: false,
      fault: expect.stringContaining('không đúng cấu trúc'),
    })
  },
)

test('whatever code is written is read back', () => {
  const parts = fc.record(
    {
      national: fc.stringMatching(/^[0-9]\.[0-9]{6}$/),
      agency: fc.stringMatching(/^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}$/),
      service: fc.stringMatching(/^[0-9]{2}$/),
    },
    { requiredKeys: ['national'] },
  )
  fc.assert(
    fc.property(parts, (code) => {
      expect(parseProcedureCode(formatProcedureCode(code))).toMatchObject({ ok: true, value: code })
    }),
  )
})
