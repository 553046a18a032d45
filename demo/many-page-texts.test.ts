import { expect, test } from 'vitest'
import { searchScans } from '#modules/dossiers'
import { useDatabase } from '../test/support/database.ts'
import { loadManyDossiers } from './many-dossiers.ts'
import { loadManyPageTexts } from './many-page-texts.ts'

const test$ = useDatabase()

test('pages with texts lie with dossiers, in the fields of these, and are found', async () => {
  const dossiers = { unitId: 1, count: 400, from: '2024-01-02', to: '2024-01-31', seed: 3 } as const
  await loadManyDossiers(test$.ownerUrl, dossiers)
  await loadManyPageTexts(test$.ownerUrl, { unitId: 1, count: 60, seed: 5 })
  const { rows } = await test$.owner.query<{ pages: number; apart: number }>(
    `select count(*)::int as pages, count(*) filter (where t.audience <> d.field_code)::int as apart
     from digitisation.page_text t join digitisation.page p on p.id = t.page_id
     join dossiers.dossier d on d.id = p.owner_id`,
  )
  expect(rows).toEqual([{ pages: 60, apart: 0 }])
  const { db } = test$
  const actor = { name: 'Lê Thị Thu', role: 'clerk' } as const
  const request = { db, unitId: 1, actor, now: new Date(), newId: () => '' }
  const found = await searchScans(request, 'số định danh')
  expect([found?.scans.length, found?.next !== undefined]).toEqual([20, true])
})
