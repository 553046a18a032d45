import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { useDemoDatabase } from '../../../../test/support/demo-database.ts'
import { computeReport } from '../../reporting/compute-report.ts'
import { useDesk } from '../desk.builder.ts'
import { offeredPeriods, readPeriod } from './leader-period.rules.ts'
import { hundredthsIn } from './set-target.ts'
import { viewLeader } from './view-leader.ts'

const test$ = useDemoDatabase()
let now = instantAt('2024-06-07', '08:00')
const desk = useDesk(test$, { now: () => now })
const PERIOD = { from: '2023-12-07', to: '2024-06-06' } as const
const leader = () => ({
  ...{ db: test$.db, unitId: 1, now, newId: () => '' },
  actor: { name: 'Phạm Minh Đức', role: 'leader' as const },
})

describe('over the half-year of the demo commune', () => {
  test('what is counted agrees with the report', async () => {
    const { targets, satisfaction } = await viewLeader(leader(), PERIOD)
    const { content } = await computeReport(test$.db, 1, { ...PERIOD, knownAt: now })
    const figure = (id: string) => Number(content.indicators[id]?.value)
    const of = (name: string) => targets.find((each) => each.name === name)?.measured
    expect(of('late')).toEqual({
      missed: figure('dossiers.resolvedLate'),
      base: figure('dossiers.resolved'),
      more: 0,
    })
    expect(of('late')).toEqual({ missed: 39, base: 1271, more: 0 })
    const received = figure('dossiers.received')
    expect(of('papers')).toMatchObject({
      base: received,
      missed: received - figure('digitisation.components'),
    })
    expect(of('results')).toMatchObject({
      base: figure('dossiers.resolved'),
      missed: figure('dossiers.resolved') - figure('digitisation.results'),
    })
    const offered = figure('dossiers.ofLevel3') + figure('dossiers.ofLevel4')
    const online = figure('dossiers.ofLevel3Online') + figure('dossiers.ofLevel4Online')
    expect(of('online')).toMatchObject({ base: offered, missed: offered - online })
    expect(satisfaction).toEqual({
      responses: figure('surveys.responses'),
      satisfied: figure('surveys.satisfied') + figure('surveys.verySatisfied'),
    })
  })

  test('39 late of 1,271 are one more than 3% allows', async () => {
    const { targets } = await viewLeader(leader(), PERIOD)
    expect(targets[0]?.budget).toMatchObject({ left: 0, beyond: 1, forecastKeeps: false })
  })

  test('in the middle of the period there is something still to come', async () => {
    now = instantAt('2024-03-07', '08:00')
    const { targets } = await viewLeader(leader(), PERIOD)
    const late = targets[0]
    expect(late?.measured.more).toBeGreaterThan(late?.measured.base ?? 0)
    expect(late?.budget.forecastMissed).toBeGreaterThanOrEqual(late?.measured.missed ?? 0)
    now = instantAt('2024-06-07', '08:00')
  })
})

describe('the page', () => {
  const open = async () =>
    load((await desk.get(`/lanh-dao?tu=${PERIOD.from}&den=${PERIOD.to}`, 'duc')).body)

  test('every number leads to its list', async () => {
    const $ = await open()
    expect($('.figure-tile a').length).toBe(5)
    for (const tile of $('.figure-tile__base')) expect($(tile).text()).not.toBe('')
    for (const link of $('a[href^="/viec-cua-toi"]'))
      expect((await desk.get($(link).attr('href') ?? '', 'duc')).statusCode).toBe(200)
    expect($('.target a').first().attr('href')).toBe(
      '/bao-cao/so-lieu/dossiers.resolvedLate?tu=2023-12-07&den=2024-06-06',
    )
  })

  test('a target is changed by an administrator only, and what was typed wrongly stays', async () => {
    const form = (muc: string, nguon: string): [string, string][] => [
      ['chi-tieu', 'late'],
      ['muc', muc],
      ['nguon', nguon],
    ]
    expect((await desk.post('/lanh-dao/chi-tieu', form('2', 'KH'), 'duc')).statusCode).toBe(403)
    const long = await desk.post('/lanh-dao/chi-tieu', form('2', 'K'.repeat(301)), 'huy')
    expect([long.statusCode, load(long.body)('[name=nguon]').first().val()]).toEqual([
      422,
      'K'.repeat(301),
    ])
    const wrong = await desk.post('/lanh-dao/chi-tieu', form('120', ''), 'huy')
    expect(wrong.statusCode).toBe(422)
    const $ = load(wrong.body)
    expect($('#muc-late').attr('value')).toBe('120')
    expect($('.target').first().text()).toContain('Mức là phần trăm từ 0 đến 100')
    await desk.post('/lanh-dao/chi-tieu', form('2', 'Kế hoạch 15/KH-UBND'), 'huy')
    await desk.post('/lanh-dao/chi-tieu', form('2,5', 'Kế hoạch 16/KH-UBND'), 'huy')
    const text = (await open())('.target').first().text()
    expect(text).toContain('không quá 2,5%')
    expect(text).toContain('Kế hoạch 16/KH-UBND')
    const { rows } = await test$.owner.query(
      `select changes #>> '{target,0,hundredths}' as value from desk.journal where action = 'set-target' order by id`,
    )
    expect(rows).toEqual([{ value: '200' }, { value: '250' }])
  })
})

test('a percentage is read as people write it', () => {
  expect(['3', '3,5', '97.25', '100%', '0'].map(hundredthsIn)).toEqual([300, 350, 9725, 10_000, 0])
  for (const typed of ['', '-1', '101', '3,555', 'ba']) expect(hundredthsIn(typed)).toBeUndefined()
})

test('the periods on offer hold today, and a period that cannot be is the year', () => {
  const today = '2024-08-15'
  expect(offeredPeriods(today).map(({ period }) => Object.values(period).join(' '))).toEqual([
    '2024-01-01 2024-12-31',
    '2024-07-01 2024-12-31',
    '2024-07-01 2024-09-30',
    '2024-08-01 2024-08-31',
  ])
  expect(readPeriod({ tu: '2024-05-02', den: '2024-05-01' }, today)).toEqual({
    from: '2024-01-01',
    to: '2024-12-31',
  })
})
