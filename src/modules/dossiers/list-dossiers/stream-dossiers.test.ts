import { expect, test } from 'vitest'
import { sql } from '#platform/db/database.ts'
import { loadManyDossiers } from '../../../../demo/many-dossiers.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { streamDossiers } from './stream-dossiers.sql.ts'

const test$ = useDatabase()

test('however many dossiers there are, a thousand at most are in memory', async () => {
  const wanted = { unitId: 1, count: 2_500, from: '2024-01-02', to: '2024-03-31', seed: 3 } as const
  await loadManyDossiers(test$.ownerUrl, wanted)
  const batches: string[][] = []
  await test$.db.read({ unitId: 1 }, async (tx) => {
    const all = { condition: sql`true`, sort: 'nhan', descending: true } as const
    for await (const rows of streamDossiers(tx, all)) batches.push(rows.map(({ id }) => id))
  })
  expect(batches.map(({ length }) => length)).toEqual([1000, 1000, 500])
  expect(new Set(batches.flat()).size).toBe(2500)
})
