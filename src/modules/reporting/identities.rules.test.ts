import { expect, test } from 'vitest'
import { brokenIdentities, identities } from './identities.rules.ts'
import { indicators } from './indicators/definitions.ts'
import type { Figures } from './indicators/measure.ts'

const ids = indicators.map(({ id }) => id)

/** Figures in which every part is 1 and every whole is the sum of its parts. */
const sound = (): Record<string, Figures[string]> => {
  const figures = Object.fromEntries(ids.map((id) => [id, { value: 0, unit: '', label: id }]))
  return figures
}

test('every identity speaks of indicators that exist, once each', () => {
  for (const { whole, parts } of identities)
    for (const id of [whole, ...parts]) expect(ids).toContain(id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('rates name indicators that exist', () => {
  for (const indicator of indicators)
    if (indicator.kind === 'rate')
      expect(ids).toEqual(expect.arrayContaining([indicator.numerator, indicator.denominator]))
})

test('figures that are all zero add up', () => {
  expect(brokenIdentities(sound())).toEqual([])
})

test.each(
  identities.map(
    (identity) =>
      [`${identity.whole} ${identity.relation} ${identity.parts.join(' + ')}`, identity] as const,
  ),
)('%s is asserted', (_, identity) => {
  const figures = sound()
  for (const id of identity.parts) figures[id] = { value: 1, unit: '', label: id }
  figures[identity.whole] = { value: identity.parts.length - 1, unit: '', label: identity.whole }
  expect(brokenIdentities(figures).some((fault) => fault.startsWith(`${identity.whole} (`))).toBe(
    true,
  )
})

test('a figure that is not known is passed over rather than taken for zero', () => {
  const figures = sound()
  figures['staff.total'] = { value: null, unit: 'người', label: 'Hiện có' }
  figures['staff.cadres'] = { value: 5, unit: 'người', label: 'Cán bộ' }
  expect(brokenIdentities(figures)).toEqual([])
})
