import { expect, test } from 'vitest'
import { computeReport } from '#modules/reporting'
import { useDemoDatabase } from '../../test/support/demo-database.ts'
import { halfYear } from '../half-year.ts'
import { UNIT_ID } from '../tinh-chau/unit.ts'
import { loadThisMorning } from './load-this-morning.ts'

const demo$ = useDemoDatabase()
const half = async () => (await computeReport(demo$.db, UNIT_ID, halfYear)).content.indicators

test('everybody finds something to do, and nothing of the half-year changes', async () => {
  const before = await half()
  await loadThisMorning(demo$.db)
  await loadThisMorning(demo$.db)
  const { rows } = await demo$.owner.query(`
    select state, count(*)::int from dossiers.dossier d
    where accepted_at >= '2024-06-07+07' or code in
      ('000.98.99.H48-240514-0013', '000.98.99.H48-240516-0004')
    group by state order by state`)
  expect(rows).toEqual([
    { state: 'accepted', count: 3 },
    { state: 'in-progress', count: 3 },
    { state: 'pending-approval', count: 2 },
    { state: 'result-ready', count: 3 },
  ])
  const late = await demo$.owner.query(`select status from dossiers.late_entry`)
  expect(late.rows).toEqual([{ status: 'waiting' }])
  expect(await half()).toEqual(before)
})
