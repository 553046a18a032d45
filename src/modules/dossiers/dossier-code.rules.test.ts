import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/time.ts'
import { codeEraOf, dossierCode, parseDossierCode } from './dossier-code.rules.ts'

const agencyCode = { qcvn102: '000.00.53.H48', qd20: 'H48.53' }

test('a dossier of 2022 bears the day in six digits and the number of the day in four', () => {
  expect(dossierCode({ agencyCode, day: '2022-09-21', number: 99 })).toEqual({
    ok: true,
    code: '000.00.53.H48-220921-0099',
  })
})

test('a dossier of 2026 bears the day in eight digits and the number in seven', () => {
  const ministry = { ...agencyCode, qd20: 'G09.20' }
  expect(dossierCode({ agencyCode: ministry, day: '2026-06-09', number: 92_637 })).toEqual({
    ok: true,
    code: 'G09.20-20260609-0092637',
  })
})

test('the code changes between 30/06/2025 and 01/07/2025', () => {
  expect(codeEraOf('2025-06-30')).toBe('2018')
  expect(codeEraOf('2025-07-01')).toBe('2025')
})

describe('the number of the day', () => {
  const codeOf = (day: '2024-06-06' | '2026-06-09', number: number) =>
    dossierCode({ agencyCode, day, number })

  test('ends at 9999 until June 2025', () => {
    expect(codeOf('2024-06-06', 9_999).ok).toBe(true)
    expect(codeOf('2024-06-06', 10_000)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('9999'),
    })
  })

  test('ends at seven digits since', () => {
    expect(codeOf('2026-06-09', 9_999_999).ok).toBe(true)
    expect(codeOf('2026-06-09', 10_000_000).ok).toBe(false)
  })

  test.each([0, -1, 1.5, Number.NaN])('is not %s', (number) => {
    expect(codeOf('2024-06-06', number)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('số nguyên'),
    })
  })
})

test('an agency code of the wrong system is refused', () => {
  const swapped = { qcvn102: agencyCode.qd20, qd20: agencyCode.qcvn102 }
  for (const day of ['2024-06-06', '2026-06-09'] as const)
    expect(dossierCode({ agencyCode: swapped, day, number: 1 })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('Mã cơ quan'),
    })
})

test('whatever code we give we read back', () => {
  const days = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2018-06-21', days))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 9_999_999 }), (day, number) => {
      const result = dossierCode({ agencyCode, day, number })
      const era = codeEraOf(day)
      expect(result.ok).toBe(era === '2025' || number <= 9_999)
      if (!result.ok) return
      expect(parseDossierCode(` ${result.code.toLowerCase()} `)).toEqual({
        era,
        agencyCode: era === '2018' ? agencyCode.qcvn102 : agencyCode.qd20,
        day,
        number,
      })
    }),
  )
})

test('a shorter running number of another agency is read', () => {
  expect(parseDossierCode('H55.242-20250801-0012')).toEqual({
    era: '2025',
    agencyCode: 'H55.242',
    day: '2025-08-01',
    number: 12,
  })
})

test.each([
  ['a police code', 'G01.899.108-26.123456'],
  ['an impossible day', '000.00.53.H48-240230-0001'],
  ['an impossible month', 'G09.20-20261301-0000001'],
  ['number zero', '000.00.53.H48-240206-0000'],
  ['five digits in the old pattern', '000.00.53.H48-240206-00001'],
  ['nothing', ''],
])('%s is kept as an outside code', (_what, text) => {
  expect(parseDossierCode(text)).toEqual({ externalCode: text })
})

test('any text is either read or kept, without its outer spaces', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parseDossierCode(text)
      if ('externalCode' in parsed) expect(parsed.externalCode).toBe(text.trim())
    }),
  )
})
