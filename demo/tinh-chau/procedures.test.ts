import { expect, test } from 'vitest'
import { fields, inForceOn } from '#modules/procedures'
import { communeProcedures, countedOn } from './procedures.ts'

const count = (holds: (procedure: (typeof communeProcedures)[number]) => boolean) =>
  communeProcedures.filter(holds).length

const different = (texts: string[]) => new Set(texts).size

test('the commune receives 179 procedures, no code and no name twice', () => {
  expect(communeProcedures).toHaveLength(179)
  expect(different(communeProcedures.map(({ code }) => code))).toBe(179)
  expect(different(communeProcedures.map(({ name }) => name.toLocaleLowerCase('vi')))).toBe(179)
})

test('all of them were law on 06/06/2024', () => {
  expect(communeProcedures.filter((procedure) => !inForceOn(procedure, countedOn))).toEqual([])
})

test('51 are offered online: 44 at level 3 in part, 7 at level 4 in full', () => {
  expect(
    count(({ legacyLevel, onlineLevel }) => legacyLevel === 3 && onlineLevel === 'partial'),
  ).toBe(44)
  expect(count(({ legacyLevel, onlineLevel }) => legacyLevel === 4 && onlineLevel === 'full')).toBe(
    7,
  )
  expect(count(({ onlineLevel }) => onlineLevel !== 'none')).toBe(51)
  expect(count(({ legacyLevel, onlineLevel }) => legacyLevel <= 2 && onlineLevel === 'none')).toBe(
    128,
  )
})

test('3 are joint with an office of the same level and 6 across levels', () => {
  expect(count(({ joint }) => joint === 'same-level')).toBe(3)
  expect(count(({ joint }) => joint === 'across-levels')).toBe(6)
})

test('all are posted by the day of the report, with an approved and digital internal process', () => {
  expect(count(({ postedOn }) => postedOn <= countedOn)).toBe(179)
  expect(count((it) => it.internalProcessApproved && it.internalProcessDigital)).toBe(179)
})

test('the family procedures were posted anew on 05/01/2024, libraries and culture on 24/01/2024', () => {
  const postedOn = (field: string) => [
    ...new Set(communeProcedures.filter((it) => it.field === field).map((it) => it.postedOn)),
  ]
  expect(postedOn('GD')).toEqual(['2024-01-05'])
  expect(postedOn('TV')).toEqual(['2024-01-24'])
  expect(postedOn('VH')).toEqual(['2024-01-24'])
})

test('25 procedures make up about 1,000 dossiers, of which nearly all can come online', () => {
  const total = communeProcedures.reduce((sum, { weight }) => sum + weight, 0)
  const online = communeProcedures
    .filter(({ onlineLevel }) => onlineLevel !== 'none')
    .reduce((sum, { weight }) => sum + weight, 0)
  expect(count(({ weight }) => weight > 0)).toBe(25)
  expect(total).toBe(1000)
  expect(online / total).toBeGreaterThan(0.98)
  expect(online).toBeLessThan(total)
})

test('certified copies are the commonest, then extracts from the civil status registers', () => {
  const byWeight = [...communeProcedures].sort((one, other) => other.weight - one.weight)
  expect(byWeight.slice(0, 2).map(({ code }) => code)).toEqual(['2.000815', '2.000635'])
})

test.each(communeProcedures)(
  '$code $name can be posted: code, field, papers, term, fee',
  (procedure) => {
    expect(procedure.code).toMatch(/^\d\.\d{6}$/)
    expect(fields[procedure.field].name).not.toBe('')
    expect(procedure.papers.length).toBeGreaterThan(0)
    expect(procedure.term.amount).toBeGreaterThan(0)
    expect(procedure.feeNote).toMatch(/\.$/)
    expect([procedure.result, procedure.source].every((text) => text.length > 3)).toBe(true)
  },
)
