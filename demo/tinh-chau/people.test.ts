import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay } from '#platform/time.ts'
import { seededRandom } from '../random.ts'
import { type InventedPerson, inventedHamlets, inventPerson } from './people.ts'

const anyPerson = fc.integer().map((seed) => inventPerson(seededRandom(seed)))
const holdsForEveryone = (check: (person: InventedPerson) => void) =>
  fc.assert(fc.property(anyPerson, check), { numRuns: 500 })

test('the citizen number tells province, century and sex, and year of birth', () => {
  const firstDigit = { 19: { male: '0', female: '1' }, 20: { male: '2', female: '3' } }
  holdsForEveryone(({ citizenNumber, sex, birthDay }) => {
    expect(citizenNumber).toMatch(/^051\d{9}$/)
    expect(citizenNumber[3]).toBe(firstDigit[birthDay.startsWith('19') ? 19 : 20][sex])
    expect(citizenNumber.slice(4, 6)).toBe(birthDay.slice(2, 4))
  })
})

test('a phone number is a mobile number marked as invented, or there is none', () => {
  holdsForEveryone(({ phone }) => {
    if (phone === null) return
    expect(phone).toMatch(/^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/)
    expect(phone.slice(3, 7)).toBe('0000')
  })
})

test('everyone is of age, has a full name and lives in a hamlet of the demo', () => {
  holdsForEveryone(({ birthDay, name, hamlet }) => {
    expect(isDay(birthDay)).toBe(true)
    expect(birthDay >= '1938-01-01' && birthDay <= '2005-12-01').toBe(true)
    expect(name.split(' ').length).toBeGreaterThanOrEqual(3)
    expect(name).toBe(name.normalize('NFC'))
    expect(inventedHamlets).toContain(hamlet)
  })
})

test('the same numbers invent the same person', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(inventPerson(seededRandom(seed))).toEqual(inventPerson(seededRandom(seed)))
    }),
  )
})

test('a village of 1,500 has both sexes, both centuries, people without a phone, and no number twice', () => {
  const random = seededRandom(2024)
  const village = Array.from({ length: 1500 }, () => inventPerson(random))
  expect(new Set(village.map(({ citizenNumber }) => citizenNumber.slice(3, 4))).size).toBe(4)
  const without = village.filter(({ phone }) => phone === null).length
  expect(without).toBeGreaterThan(100)
  expect(without).toBeLessThan(500)
  expect(new Set(village.map(({ citizenNumber }) => citizenNumber)).size).toBe(1500)
})
