import { expect, test } from 'vitest'
import { documentActs } from './documents/document-acts.ts'
import { planIncoming } from './documents/plan-incoming.ts'
import { planOutgoing } from './documents/plan-outgoing.ts'
import { generateHalfYear } from './generate-half-year.ts'
import { halfYearAgenda } from './half-year-agenda.ts'

test('the same half-year is planned twice, to the last second', () => {
  expect(generateHalfYear()).toEqual(generateHalfYear())
  expect(planOutgoing()).toEqual(planOutgoing())
  expect(planIncoming()).toEqual(planIncoming())
})

test('every act of the agenda has a name of its own, and they follow one another in time', () => {
  const agenda = halfYearAgenda()
  expect(new Set(agenda.map(({ key }) => key)).size).toBe(agenda.length)
  for (const [place, { at }] of agenda.entries())
    expect(at >= (agenda[place - 1]?.at ?? at)).toBe(true)
  expect(documentActs()).toHaveLength(4 + 581 + 2008)
})

test('dossiers come at all hours, most of them in the morning, and wait less than 8 working hours', () => {
  const hours = generateHalfYear().map(
    ({ reception }) => (reception.submittedAt.getUTCHours() + 7) % 24,
  )
  const share = (holds: (hour: number) => boolean) => hours.filter(holds).length / hours.length
  expect(share((hour) => hour >= 7 && hour < 12)).toBeGreaterThan(0.35)
  expect(share((hour) => hour < 7 || hour >= 17)).toBeGreaterThan(0.1)
})

test('the officer of civil status is the one who clicks late', () => {
  const late = generateHalfYear().filter(({ fate }) => fate === 'late-by-click')
  const justice = late.filter(({ reception }) => reception.officer.includes('Tư pháp'))
  expect(late).toHaveLength(39)
  expect(justice.length / late.length).toBeGreaterThan(0.9)
})
