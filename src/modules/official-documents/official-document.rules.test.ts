import { describe, expect, test } from 'vitest'
import { anOfficialDocument } from './official-document.builder.ts'
import {
  addresseeLines,
  appendixLabel,
  attachmentLine,
  documentName,
  legalBasisLines,
  numberLine,
  placeAndDayLine,
  recipientLines,
  subjectLine,
} from './official-document.rules.ts'

describe('the number line', () => {
  test.each([
    ['60', 'Số: 60/BC-UBND'],
    ['5', 'Số: 05/BC-UBND'],
    ['85a', 'Số: 85a/BC-UBND'],
  ])('the number %s is written %s', (number, line) => {
    expect(numberLine(anOfficialDocument({ number }))).toBe(line)
  })

  test('leaves room for the number until the clerk takes one', () => {
    expect(numberLine(anOfficialDocument({ number: undefined }))).toMatch(/^Số:\s{6,}\/BC-UBND$/)
  })
})

test('the day is written in full words after the place', () => {
  expect(placeAndDayLine(anOfficialDocument({ day: '2024-02-07' }))).toBe(
    'Tịnh Châu, ngày 07 tháng 02 năm 2024',
  )
})

test('a draft leaves room for its day', () => {
  expect(placeAndDayLine(anOfficialDocument({ day: undefined }))).toMatch(
    /^Tịnh Châu, ngày\s{3,}tháng\s{3,}năm\s*$/,
  )
})

describe('recipients', () => {
  const recipients = ['Phòng Nội vụ (b/c);', 'Như trên', 'CT, các PCT.']

  test('begin with "Như trên" when the document is addressed to someone, and end with the archive', () => {
    expect(recipientLines(anOfficialDocument({ recipients, archive: 'VT, HS' }))).toEqual([
      'Như trên;',
      'Phòng Nội vụ (b/c);',
      'CT, các PCT;',
      'Lưu: VT, HS.',
    ])
  })

  test('have no "Như trên" when it is addressed to nobody', () => {
    const lines = recipientLines(anOfficialDocument({ addressees: [], recipients }))
    expect(lines[0]).toBe('Phòng Nội vụ (b/c);')
  })

  test('are absent from a paper without recipients and archive', () => {
    expect(recipientLines(anOfficialDocument({ recipients: [], archive: undefined }))).toEqual([])
  })
})

test('one addressee stands without punctuation, several are a list', () => {
  expect(addresseeLines(anOfficialDocument({ addressees: ['UBND tỉnh'] }))).toEqual(['UBND tỉnh'])
  expect(addresseeLines(anOfficialDocument({ addressees: ['Sở Nội vụ', 'Sở Tư pháp'] }))).toEqual([
    'Sở Nội vụ;',
    'Sở Tư pháp.',
  ])
})

test('legal bases end with a semicolon, the last with a full stop', () => {
  const legalBases = ['Căn cứ Luật A;', 'Căn cứ Nghị định B']
  expect(legalBasisLines(anOfficialDocument({ legalBases }))).toEqual([
    'Căn cứ Luật A;',
    'Căn cứ Nghị định B.',
  ])
})

test('appendices are numbered only when there are two or more', () => {
  expect(appendixLabel(0, 1)).toBe('Phụ lục')
  expect([0, 1].map((index) => appendixLabel(index, 2))).toEqual(['Phụ lục I', 'Phụ lục II'])
})

test('an appendix says to which document it belongs', () => {
  expect(attachmentLine(anOfficialDocument())).toBe(
    '(Kèm theo Báo cáo số 60/BC-UBND ngày 07/6/2024 của UBND xã Tịnh Châu)',
  )
})

test('the subject of a công văn opens with "V/v", once', () => {
  const letter = { kind: undefined, subject: 'triển khai kế hoạch' }
  expect(subjectLine(anOfficialDocument(letter))).toBe('V/v triển khai kế hoạch')
  expect(subjectLine(anOfficialDocument({ ...letter, subject: 'V/v họp' }))).toBe('V/v họp')
  expect(subjectLine(anOfficialDocument({ subject: 'Kết quả' }))).toBe('Kết quả')
})

test('a document without a number has a name that shows it', () => {
  expect(documentName(anOfficialDocument({ number: undefined }))).toBe('Báo cáo số …/BC-UBND')
})
