import { expect, test } from 'vitest'
import { type Actor, type Grant, type Role, roles } from '#platform/request.ts'
import { HIDDEN_NUMBER, knowsAnyPerson, knowsPerson, numberFor } from './personal-data.rules.ts'

const holding = (...grants: Grant[]): Actor => ({
  ...{ name: 'Một người', role: grants[0]?.role ?? 'citizen' },
  grants,
})
const inField = (role: Role, fieldCode: string | null = 'HT') => holding({ role, fieldCode })

test.each([
  ['clerk', true, true],
  ['leader', true, true],
  ['system', true, true],
  ['specialist', true, false],
  ['office-clerk', false, false],
  ['administrator', false, false],
  ['upper-level', false, false],
  ['citizen', false, false],
] as const)('a %s of a field: its people %s, those of another field %s', (role, own, other) => {
  expect(knowsPerson(inField(role), 'HT')).toBe(own)
  expect(knowsPerson(inField(role), 'DD')).toBe(other)
  expect(knowsAnyPerson(inField(role))).toBe(own)
})

test('every role has been decided on above', () => {
  expect(roles).toHaveLength(8)
})

test('a specialist of every field knows everybody', () => {
  expect(knowsPerson(inField('specialist', null), 'DD')).toBe(true)
  expect(knowsPerson({ name: 'Trần Văn Hòa', role: 'specialist' }, 'DD')).toBe(true)
})

test('a stand-in knows whom the absent knows', () => {
  const standIn = holding(
    { role: 'specialist', fieldCode: 'HT' },
    { role: 'specialist', fieldCode: 'DD', insteadOf: 'Lý Văn Xa' },
  )
  expect(['HT', 'DD', 'NCN'].map((field) => knowsPerson(standIn, field))).toEqual([
    true,
    true,
    false,
  ])
})

test('one role in his own field does not open the other fields of another role', () => {
  const both = holding(
    { role: 'specialist', fieldCode: 'HT' },
    { role: 'office-clerk', fieldCode: null },
  )
  expect(knowsPerson(both, 'DD')).toBe(false)
})

test('a hidden number is told from one that nobody gave', () => {
  const applicant = { citizenNumber: '051185001234', phone: null }
  const read = (fieldCode: string, which: 'citizenNumber' | 'phone') =>
    numberFor(inField('specialist'), { fieldCode, applicant }, which)
  expect(read('HT', 'citizenNumber')).toBe('051185001234')
  expect(read('DD', 'citizenNumber')).toBe(HIDDEN_NUMBER)
  expect(read('DD', 'phone')).toBe('')
})
