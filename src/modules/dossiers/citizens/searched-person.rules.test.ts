import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readApplicantNumber } from './applicant-number.rules.ts'
import { searchedPerson } from './searched-person.rules.ts'

test.each([
  ['', { by: 'nothing' }],
  ['  ', { by: 'nothing' }],
  ['051085001234', { by: 'number', text: '051085001234' }],
  ['051 085 001 234', { by: 'number', text: '051085001234' }],
  ['0905 123 456', { by: 'phone', text: '0905123456' }],
  ['+84905123456', { by: 'phone', text: '0905123456' }],
  ['4300123456', { by: 'number', text: '4300123456' }],
  ['4300123456001', { by: 'number', text: '4300123456-001' }],
  ['000.00.51.h48-240318-0001', { by: 'code', text: '000.00.51.H48-240318-0001' }],
  ['Nguyễn Đình Bình', { by: 'name', words: ['nguyen', 'dinh', 'binh'] }],
])('“%s” is looked for as %o', (typed, wanted) => {
  expect(searchedPerson(typed)).toEqual(wanted)
})

test('whatever is typed, it is looked for in some way', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => void searchedPerson(typed)))
})

test('ten or thirteen digits are an organisation, twelve a person, none a person without number', () => {
  const kinds = ['4300123456', '4300123456-001', '051085001234', ''].map((typed) => {
    const read = readApplicantNumber(typed)
    return read.ok && read.value.kind
  })
  expect(kinds).toEqual(['organisation', 'organisation', 'person', 'none'])
})

test.each(['123456789', '05108500123', 'abc', '43001234560012'])(
  '“%s” is no number that may be used today',
  (typed) => expect(readApplicantNumber(typed)).toMatchObject({ ok: false }),
)
