import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#platform/time.ts'
import { readTypedDay, typedDay } from './typed-day.rules.ts'

const day = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays('1900-01-01', days))

test('a day is read back as it is shown, and as people type it', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('/', '-', '.', ' ', ''), (known, between) => {
      expect(readTypedDay(typedDay(known).replaceAll('/', between))).toBe(known)
    }),
  )
})

test.each(['', '31/02/1985', '1985', '15/3/85', '1/13/1990', 'mai'])('“%s” is no day', (typed) => {
  expect(readTypedDay(typed)).toBeUndefined()
})
