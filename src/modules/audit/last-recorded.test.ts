import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { aRequest, keep, openLedger } from './audit.builder.ts'
import { lastRecordedAt } from './last-recorded.sql.ts'

const test$ = useDatabase()
beforeAll(() => openLedger(test$.owner))

const [earlier, later] = [
  new Date('2024-03-18T02:00:00.100Z'),
  new Date('2024-03-18T02:00:00.200Z'),
]
const lastOf = (unitId: number) =>
  test$.db.read({ unitId }, (tx) => lastRecordedAt(tx, 'issue-report'))

test('of two desks whose acts overtook each other, both acts are known', async () => {
  for (const now of [later, earlier])
    await keep(aRequest(test$.db, 1, { now }), 'add', randomUUID())
  expect(await lastOf(1)).toEqual(later)
})

test('an act that adds nothing to what is known is passed over', async () => {
  await keep(aRequest(test$.db, 2, { now: earlier }), 'add', randomUUID())
  await keep(aRequest(test$.db, 2, { now: later }), 'issue-report', randomUUID())
  expect(await lastOf(2)).toEqual(earlier)
})

test('nothing is known of empty books', async () => {
  expect(await lastOf(3)).toEqual(new Date(0))
})
