import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { identifier, sql } from '#platform/db/database.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { aBook, anItem, aRequest, keep, openLedger } from './audit.builder.ts'
import { record, verifyBooks } from './index.ts'

const test$ = useDatabase()
beforeAll(async () => {
  await openLedger(test$.owner)
  await aBook(aRequest(test$.db, 1))
})

describe('an act', () => {
  test('leaves its row, its journal, its link of the chain and its events together', async () => {
    const request = aRequest(test$.db, 2)
    const item = anItem({ code: 'HS-5' })
    await request.db.write(request, (tx) =>
      record(tx, request, {
        module: 'ledger',
        action: 'add',
        subject: item.id,
        occurredAt: new Date('2024-03-15T03:00:00Z'),
        inserts: { item: [item] },
        events: [{ name: 'ledger.added', payload: { code: 'HS-5' } }],
      }),
    )
    const told = await request.db.read(request, (tx) =>
      tx.find(sql`
        select i.code, i.recorded_at, j.action, j.actor, j.occurred_at, j.changes #>> '{item,0,code}' as written,
          e.number, e.actor as audited, v.name as event, v.payload
        from ledger.item i join ledger.journal j on j.subject = i.id
        join audit.entry e on e.number = j.audit_number and e.module = 'ledger'
        join platform.event v on v.payload ->> 'code' = i.code where i.id = ${item.id}::uuid`),
    )
    expect(told).toEqual({
      code: 'HS-5',
      recorded_at: request.now,
      action: 'add',
      actor: 'Nguyễn Thị Lan',
      occurred_at: new Date('2024-03-15T03:00:00Z'),
      written: 'HS-5',
      number: 1,
      audited: 'Nguyễn Thị Lan',
      event: 'ledger.added',
      payload: { code: 'HS-5' },
    })
  })

  test('that fails leaves nothing', async () => {
    const request = aRequest(test$.db, 3)
    const item = anItem()
    await expect(
      request.db.write(request, async (tx) => {
        await record(tx, request, {
          module: 'ledger',
          action: 'add',
          subject: item.id,
          inserts: { item: [item] },
        })
        throw new Error('the power failed')
      }),
    ).rejects.toThrow('the power failed')
    for (const table of ['ledger.item', 'ledger.journal', 'audit.entry', 'audit.chain'])
      expect(await count(3, table), table).toBe(0)
  })
})

describe('the application', () => {
  const history = ['ledger.journal', 'audit.entry', 'platform.event', 'audit.chain']
  const statements = history.flatMap((table) => [
    [`update ${table} set unit_id = unit_id`],
    [`delete from ${table}`],
    [`truncate ${table}`],
  ])
  test.each(statements)('may not %s', async (statement) => {
    await expect(asApplication(1, statement)).rejects.toThrow('permission denied')
  })

  test.each([
    'delete from ledger.item',
    `insert into audit.chain values (1, 1, sha256(''))`,
    'alter table ledger.item disable row level security',
  ])('may not %s', async (statement) => {
    await expect(asApplication(1, statement)).rejects.toThrow(/permission denied|must be owner/)
  })
})

test('acts of eight connections at once make one whole chain', async () => {
  const request = aRequest(test$.db, 4)
  const clerks = Array.from({ length: 8 }, async () => {
    for (let act = 0; act < 25; act++) {
      const item = anItem()
      await keep(request, 'add', item.id, { inserts: { item: [item] } })
    }
  })
  await Promise.all(clerks)
  const { units, faults } = await verifyBooks(test$.ownerUrl)
  expect(faults).toEqual([])
  expect(units).toContainEqual({ unitId: 4, acts: 200 })
})

test('changes of one row by eight connections at once are kept in the order they took effect', async () => {
  const request = aRequest(test$.db, 5)
  const item = anItem()
  await keep(request, 'add', item.id, { inserts: { item: [item] } })
  const clerks = Array.from({ length: 8 }, async (_, clerk) => {
    for (let act = 0; act < 10; act++)
      await keep(request, 'change', randomUUID(), {
        updates: { item: [{ id: item.id, body: `${clerk}-${act}` }] },
      })
  })
  await Promise.all(clerks)
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})

const asApplication = (unitId: number, statement: string) =>
  test$.db.write({ unitId }, (tx) => tx.run(sql([statement])))

const count = (unitId: number, table: string): Promise<number | undefined> =>
  test$.db.read({ unitId }, async (tx) => {
    const row = await tx.find<{ rows: number }>(
      sql`select count(*) as rows from ${identifier(table)}`,
    )
    return row?.rows
  })
