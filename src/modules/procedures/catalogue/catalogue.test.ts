import { expect, test } from 'vitest'
import { tariffs } from '../tariffs.ts'
import { fields, inForceOn } from './catalogue-entry.ts'
import { nationalCatalogue } from './national-catalogue.ts'

/** The 62 groups of procedures a commune is known to receive, by their codes. */
const groups = [
  '1.001193',
  '1.000894',
  '1.000656',
  '1.001022',
  '1.000689',
  '1.004873',
  '1.004859',
  '2.000635',
  '1.004884',
  '1.004746',
  '1.005461',
  '1.004772',
  '1.004837',
  '1.004845',
  '3.000323',
  '1.003583 1.000593 1.000419',
  '1.000110 1.000094 1.000080',
  '2.000528',
  '2.000806',
  '2.002913 3.000722 2.000986 2.001023',
  '2.000815',
  '2.000884',
  '2.000908',
  '2.001035',
  '2.001019',
  '2.001016',
  '2.001406 2.001009',
  '2.000913',
  '2.000927',
  '2.000942',
  '2.000992 2.001008',
  '2.001263',
  '2.001255',
  '1.001776',
  '1.001731',
  '1.001699',
  '1.001653',
  '1.014027',
  '1.014028',
  '1.011606',
  '1.011607',
  '1.011608',
  '1.011609',
  '2.000751 2.000744',
  '1.004941 2.001944',
  '1.012084 1.012085',
  '1.010833',
  '1.010803',
  '1.010832',
  '2.002307 2.002308',
  '1.010772',
  '1.002211 2.000950 2.000930',
  '2.001457 2.001449',
  '2.000509',
  '1.001055',
  '1.000954',
  '1.008901',
  '1.012812',
  '1.008004',
  '1.013225 1.013226 1.013227 1.013228',
  '1.001612 2.000720 1.001570 1.001266 2.000575',
  '2.001909 2.001801 2.002409 2.002396 1.000775',
].map((codes) => codes.split(' '))

const codes = nationalCatalogue.map((entry) => entry.code)

test('each code has the national form and stands once', () => {
  expect(codes.filter((code) => !/^\d\.\d{6}$/.test(code))).toEqual([])
  expect(new Set(codes).size).toBe(codes.length)
})

test('each procedure belongs to a field that has a name', () => {
  expect(nationalCatalogue.filter((entry) => !fields[entry.field]?.name)).toEqual([])
  for (const [code, field] of Object.entries(fields)) expect(field.code).toBe(code)
})

test('all 62 groups of commune procedures are there, with each of their codes', () => {
  expect(groups).toHaveLength(62)
  expect(groups.flat().filter((code) => !codes.includes(code))).toEqual([])
})

test.each(nationalCatalogue)('$code $name is complete (NĐ 63/2010, Art. 8(2))', (entry) => {
  expect(entry.name.trim()).not.toBe('')
  expect(entry.papers.length).toBeGreaterThan(0)
  expect(entry.papers.every((paper) => paper.name.trim() !== '' && paper.copies >= 1)).toBe(true)
  expect(entry.term.amount).toBeGreaterThan(0)
  expect(['commune', 'district', 'province']).toContain(entry.competentLevel)
  expect(entry.result.trim()).not.toBe('')
  expect(entry.feeNote.trim()).toMatch(/\.$/)
  expect(entry.source.trim()).not.toBe('')
})

test('what is free says so, and what is charged names its tariff or its rule', () => {
  const isFree = (id: string | null) => tariffs.find((one) => one.id === id)?.kind === 'free'
  const charged = nationalCatalogue.filter((entry) => !isFree(entry.tariff))
  expect(charged.filter((entry) => entry.feeNote.startsWith('Không thu'))).toEqual([])
})

test('an entry and the tariffs name the same charge', () => {
  const chargedBy = (code: string) =>
    tariffs.filter((one) => one.procedures.some((charged) => charged === code)).map(({ id }) => id)
  for (const { code, tariff } of nationalCatalogue)
    expect([code, chargedBy(code)]).toEqual([code, tariff === null ? [] : [tariff]])
})

test('the terms and fees read in the law are marked so, the rest as memory', () => {
  const birth = nationalCatalogue.find((entry) => entry.code === '1.001193')
  expect(birth?.certainty).toEqual({
    code: 'verified',
    term: 'verified',
    fee: 'verified',
    papers: 'verified',
    online: 'memory',
  })
})

test('a validity of days has its ends in order, and both ends count', () => {
  const ended = nationalCatalogue.filter((entry) => entry.effectiveTo !== null)
  expect(ended.filter((entry) => `${entry.effectiveTo}` < entry.effectiveFrom)).toEqual([])
  const joint = nationalCatalogue.find((entry) => entry.code === '2.000986')
  expect(joint && inForceOn(joint, '2024-06-30')).toBe(true)
  expect(joint && inForceOn(joint, '2024-07-01')).toBe(false)
})

test('what moved to the commune with the two-level government is not law before 01/07/2025', () => {
  const moved = ['2.000528', '2.000806', '2.000992', '1.014027', '1.013225', '1.001612']
  for (const entry of nationalCatalogue.filter(({ code }) => moved.includes(code))) {
    expect(inForceOn(entry, '2025-06-30')).toBe(false)
    expect(inForceOn(entry, '2025-07-01')).toBe(true)
  }
})
