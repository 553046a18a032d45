import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeTerm, TERM_UNITS } from '#modules/calendar'
import { nationalCatalogue } from '../catalogue/national-catalogue.ts'
import { fieldNamed, type ProcedureVersion } from '../procedure.ts'
import { differencesOf } from './compare-versions.rules.ts'
import { readPapers, writePapers } from './papers-text.rules.ts'
import { readVersion, typedOf } from './procedure.form.ts'
import { readTerm } from './term-text.rules.ts'

const whole = (entry: (typeof nationalCatalogue)[number]): ProcedureVersion => ({
  ...{ ...entry, joint: null, postedOn: null },
  ...{ internalProcessApproved: true, internalProcessDigital: false },
})

describe('a term', () => {
  test.each([
    ['Trong ngày', { amount: 1, unit: 'same-day' }],
    ['Ngay trong ngày làm việc', { amount: 1, unit: 'same-day' }],
    ['03 ngày làm việc', { amount: 3, unit: 'working-day' }],
    ['15 (mười lăm) ngày làm việc.', { amount: 15, unit: 'working-day' }],
    ['30 ngày', { amount: 30, unit: 'calendar-day' }],
    ['24 giờ', { amount: 24, unit: 'hour' }],
    ['08 giờ làm việc', { amount: 8, unit: 'working-hour' }],
    ['2 tháng', { amount: 2, unit: 'month' }],
  ])('written “%s” is read', (text, term) => {
    expect(readTerm(text)).toEqual(term)
  })

  test.each(['', '00 ngày', 'nhanh', '3', 'ba ngày', '03 ngày hoặc 05 ngày', '-1 ngày'])(
    'written “%s” is not guessed',
    (text) => {
      expect(readTerm(text)).toBeUndefined()
    },
  )

  test('as we write it is read back', () => {
    const terms = fc.record({
      amount: fc.integer({ min: 1, max: 999 }),
      unit: fc.constantFrom(...TERM_UNITS.filter((unit) => unit !== 'same-day')),
    })
    fc.assert(
      fc.property(terms, (term) => {
        expect(readTerm(describeTerm(term))).toEqual(term)
      }),
    )
  })
})

test('a list of papers tells kind, copies and scanning, or leaves them to what is usual', () => {
  expect(
    readPapers(
      '1. Tờ khai theo mẫu\n- Bản sao giấy chứng sinh\n\nSổ hộ khẩu | Bản sao chứng thực | 2 | Không số hóa',
    ),
  ).toEqual([
    { name: 'Tờ khai theo mẫu', kind: 'original', copies: 1, mustDigitise: true },
    { name: 'Bản sao giấy chứng sinh', kind: 'photo', copies: 1, mustDigitise: true },
    { name: 'Sổ hộ khẩu', kind: 'certified', copies: 2, mustDigitise: false },
  ])
})

test('every procedure of the national catalogue passes through the form unchanged', () => {
  for (const version of nationalCatalogue.map(whole)) {
    const read = readVersion(typedOf(version))
    expect(read.ok && differencesOf(version, read.version), version.code).toEqual([])
    expect(readPapers(writePapers(version.papers))).toEqual(version.papers)
  }
})

test('a field that we do not hold is not taken for one of the same initials', () => {
  expect(fieldNamed('hộ tịch')).toEqual({ code: 'HT', name: 'Hộ tịch' })
  expect(fieldNamed('Hải trình')).toEqual({ code: 'HT2', name: 'Hải trình' })
  expect(fieldNamed('Diều sáo').code).toBe('DS')
  expect(fieldNamed('…').code).toBe('X')
})

test('every fault is told at once, and none is told of what is right', () => {
  const read = readVersion({
    code: 'x',
    name: 'Đăng ký',
    term: 'nhanh',
    effectiveFrom: '2026-02-30',
  })
  expect(read.ok ? [] : Object.keys(read.faults).toSorted()).toEqual([
    ...['code', 'competentLevel', 'effectiveFrom', 'feeNote', 'field', 'legacyLevel'],
    ...['onlineLevel', 'result', 'source', 'term'],
  ])
})
