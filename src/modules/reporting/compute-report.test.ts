import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#platform/time.ts'
import { useDatabase } from '../../../test/support/database.ts'
import {
  aDossier,
  aDossierInProgress,
  anOffice,
  moved,
  type Office,
} from '../dossiers/dossiers.builder.ts'
import { computeReport } from './compute-report.ts'
import type { ReportQuestion } from './gather-report.ts'

const test$ = useDatabase()
const march = { from: '2024-03-01', to: '2024-03-31' } as const
const april = { from: '2024-04-01', to: '2024-04-30' } as const
let office: Office

const figure = async (question: ReportQuestion, id: string) =>
  (await computeReport(test$.db, 1, question)).content.indicators[`dossiers.${id}`]?.value

/**
 * In March: one settled early, one late by the click only (done 11/3, clicked 15/3, due 13/3), one that waits
 * for papers, one settled only in April; none before.
 */
beforeAll(async () => {
  office = await anOffice(test$.db)
  await anOffice(test$.db, 2)
  const early = await aDossierInProgress(office.as('clerk', '2024-03-04'))
  await moved(office.as('specialist', '2024-03-05'), early, 'finish')
  const clickedLate = await aDossierInProgress(office.as('clerk', '2024-03-08'))
  await moved(office.as('specialist', '2024-03-15'), clickedLate, 'finish', {
    occurredAt: office.as('system', '2024-03-11', '10:00').now,
    evidence: {
      proof: 'Sổ trả kết quả ngày 11/3/2024',
      'result-file': 'a.pdf',
      'result-code': 'KQ-02',
    },
  })
  const waiting = await aDossierInProgress(office.as('clerk', '2024-03-18'))
  await moved(office.as('specialist', '2024-03-20'), waiting, 'request-supplement')
  const nextMonth = await aDossierInProgress(office.as('clerk', '2024-03-28'), {
    channel: 'online',
  })
  await moved(office.as('specialist', '2024-04-01'), nextMonth, 'finish', {
    evidence: { 'result-code': 'KQ-03' },
  })
})

describe('a dossier settled after the cut-off', () => {
  test('is pending at the cut-off, and in time though it fell due later', async () => {
    expect(await figure(march, 'resolved')).toBe(2)
    expect(await figure(march, 'pending')).toBe(2)
    expect(await figure(march, 'pendingOnTime')).toBe(2)
  })

  test('is carried over into the next period and settled there', async () => {
    expect(await figure(april, 'carriedOver')).toBe(2)
    expect(await figure(april, 'receivedNew')).toBe(0)
    expect(await figure(april, 'resolved')).toBe(1)
  })
})

test('what a period carries over is what the period before left pending, cut anywhere', async () => {
  for (const day of [
    '2024-03-05',
    '2024-03-09',
    '2024-03-14',
    '2024-03-19',
    '2024-03-29',
  ] as const) {
    const before = await computeReport(test$.db, 1, { from: '2024-03-01', to: day })
    const after = await computeReport(test$.db, 1, { from: day, to: '2024-04-30' })
    const eve = await computeReport(test$.db, 1, { from: '2024-03-01', to: addDays(day, -1) })
    expect(after.content.indicators['dossiers.carriedOver']?.value).toBe(
      eve.content.indicators['dossiers.pending']?.value,
    )
    expect(before.facts.faults).toEqual([])
  }
})

test('late by the click is in time by the work, and the report says so', async () => {
  expect(await figure(march, 'resolvedLate')).toBe(1)
  expect(await figure(march, 'resolvedLateByClickOnly')).toBe(1)
  expect(await figure({ ...march, clock: 'occurred' }, 'resolvedLate')).toBe(0)
  const { content } = await computeReport(test$.db, 1, march)
  expect(content.narrative.join('\n')).toContain(
    'Cả 1 hồ sơ quá hạn trên hệ thống thực tế có kết quả trong hạn',
  )
})

test('asked what was known at an instant, the books answer the same for ever', async () => {
  const question = { ...march, knownAt: office.as('system', '2024-03-12', '12:00').now }
  const first = await computeReport(test$.db, 1, question)
  expect(first.content.indicators['dossiers.pending']?.value).toBe(1)
  const later = await aDossier(office.as('clerk', '2024-05-06'))
  await moved(office.as('clerk', '2024-05-06'), later, 'transfer')
  const second = await computeReport(test$.db, 1, question)
  expect(second.content.hash).toBe(first.content.hash)
})

test('a class that is empty is not put into words', async () => {
  const { content } = await computeReport(test$.db, 1, march)
  const line = content.narrative.find((text) => text.includes('Đã giải quyết'))
  expect(line).toContain('trước hạn 1')
  expect(line).not.toContain('đúng hạn')
})

test('what no register tells is missing, not zero', async () => {
  const { content, missing } = await computeReport(test$.db, 1, march)
  expect(content.indicators['staff.quota']?.value).toBeNull()
  expect(content.indicators['surveys.mode']?.value).toBeNull()
  expect(content.indicators['surveys.responses']?.value).toBe(0)
  expect(missing).toContainEqual(expect.stringContaining('Biên chế được giao'))
})

test('a unit reads only its own books', async () => {
  const { content } = await computeReport(test$.db, 2, march)
  expect(content.indicators['dossiers.received']?.value).toBe(0)
})

test('a period that ends before it begins is refused', async () => {
  await expect(
    computeReport(test$.db, 1, { from: '2024-03-31', to: '2024-03-01' }),
  ).rejects.toThrow('ở trước ngày đầu kỳ')
})
