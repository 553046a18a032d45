import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { computeReport, type Report, totalOf } from '#modules/reporting'
import { useDemoDatabase } from '../support/demo-database.ts'

const expectedRow = z.object({
  id: z.string(),
  value: z.union([z.number(), z.string()]).optional(),
  unit: z.string(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
})
const file = join(import.meta.dirname, '../../demo/tinh-chau/expected-report.json')
const expected = z
  .object({ indicators: z.array(expectedRow) })
  .parse(JSON.parse(readFileSync(file, 'utf8')))

const test$ = useDemoDatabase()
let report: Report

beforeAll(async () => {
  report = await computeReport(test$.db, 1, { from: '2023-12-07', to: '2024-06-06' })
}, 120_000)

test.each(expected.indicators)('$id is $value', ({ id, value, unit, numerator, denominator }) => {
  const found = report.content.indicators[id]
  expect({ value: found?.value, unit: found?.unit }).toEqual({ value, unit })
  if (numerator !== undefined) expect(found).toMatchObject({ numerator, denominator })
})

test('by the time of the work nothing is late, and what was late comes early or on time', async () => {
  const { content } = await computeReport(test$.db, 1, {
    from: '2023-12-07',
    to: '2024-06-06',
    clock: 'occurred',
  })
  const value = (id: string) => Number(content.indicators[id]?.value)
  expect(value('dossiers.resolvedLate')).toBe(0)
  expect(value('dossiers.resolvedEarly') + value('dossiers.resolvedOnTime')).toBe(1271)
})

test('the sums hold, also on form II.06a', () => {
  expect(report.facts.faults).toEqual([])
  for (const line of report.facts.settlement) {
    expect(line.received).toBe(line.online + line.desk + line.carriedOver)
    expect(line.settled).toBe(line.early + line.onTime + line.late)
    expect(line.pending).toBe(line.pendingInTime + line.pendingLate)
    expect(line.received).toBe(line.settled + line.pending)
  }
  const total = totalOf(report.facts.settlement)
  expect(Object.values(total)).toEqual([1286, 1270, 16, 0, 1273, 1232, 2, 39, 13, 12, 1])
})

test('what the real report lost or muddled is not repeated', () => {
  const text = report.content.narrative.join('\n')
  expect(text).toContain('từ ngày 07/12/2023 đến ngày 06/6/2024')
  expect(text).not.toMatch(/quý|KPI|Tỉnh Châu/)
  expect(text).toContain('5 thông báo niêm yết')
  for (const notice of ['85a/TB-UBND', '01/TB-UBND', '05/TB-UBND', '06/TB-UBND', '11/TB-UBND'])
    expect(text).toContain(notice)
  expect(text).not.toContain('02/2023/QĐ-UBND')
})

test('cells that no register holds are marked with what to do', () => {
  const rows = report.content.appendix.flatMap((group) => group.rows)
  const missing = rows.filter(({ state }) => state === 'missing')
  expect(missing.map(({ manual }) => manual)).toEqual(['7.3', '7.4', '7.5', '7.6', '7.8'])
  for (const row of missing) expect(row.note.length).toBeGreaterThan(20)
})
