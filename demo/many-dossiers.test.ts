import { expect, test } from 'vitest'
import { sql } from '#platform/db/database.ts'
import { useDatabase } from '../test/support/database.ts'
import { loadManyDossiers } from './many-dossiers.ts'

const test$ = useDatabase()

const wanted = { unitId: 7, count: 6_000, from: '2022-01-01', to: '2024-12-31', seed: 3 } as const

test('many dossiers come in the proportions of the half-year', async () => {
  await loadManyDossiers(test$.ownerUrl, { ...wanted, papers: true, journal: true })
  const [row] = (
    await test$.owner.query(`
      select count(*) as count, count(distinct code) as codes,
        avg((channel = 'online')::int)::float8 as online, avg((settlement = 'result')::int)::float8 as settled,
        avg((settled_recorded_at >= due_at + interval '1 minute')::int)::float8 as late,
        count(*) filter (where settled_at > settled_recorded_at or settled_at < accepted_at
          or submitted_at > accepted_at or settled_at > due_at) as impossible,
        max(recorded_at) < '2025-01-01+07' as within, (select count(*) from surveys.response) as answers,
        (select count(*) from dossiers.paper) as papers, (select count(*) from dossiers.journal) as entries
      from dossiers.dossier where unit_id = 7`)
  ).rows
  expect(row).toMatchObject({
    count: 6_000,
    codes: 6_000,
    impossible: 0,
    within: true,
    papers: 18_000,
  })
  expect(row.online).toBeCloseTo(0.9876, 2)
  expect(row.late).toBeCloseTo(0.0303, 1.7)
  expect(row.settled).toBeGreaterThan(0.98)
  expect(row.answers / row.count).toBeCloseTo(0.32, 1)
  expect(row.entries).toBeGreaterThan(11_800)
})

test('as they were known on an earlier day, fewer were settled', async () => {
  const knownOn = (day: string) =>
    test$.db.read({ unitId: 7 }, async (tx) =>
      tx.many<{ count: number; settled: number }>(
        sql`select count(*) as count, count(settlement) as settled
          from dossiers.dossier_facts(${`${day}T17:00+07`}::timestamptz)`,
      ),
    )
  const [before] = await knownOn('2023-06-30')
  const [after] = await knownOn('2024-12-31')
  expect(after?.count).toBe(6_000)
  expect(before?.count).toBeGreaterThan(2_800)
  expect(before?.count).toBeLessThan(3_200)
  expect(before?.settled).toBeLessThan(before?.count ?? 0)
})

test('more a day than codes can tell are refused', async () => {
  const crowded = { ...wanted, count: 100_000, to: '2022-01-07' } as const
  await expect(loadManyDossiers(test$.ownerUrl, crowded)).rejects.toThrow(
    'more than codes can tell',
  )
})
