import { afterEach, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { openDatabase, sql } from '../db/database.ts'
import { openLog } from '../log.ts'
import { type Delivery, startDelivery } from './start-delivery.ts'
import type { Subscription } from './subscription.ts'

const test$ = useDatabase()
const logged: string[] = []
const log = openLog({ logLevel: 'warn' }, { write: (line) => logged.push(line) })
let delivery: Delivery | undefined

afterEach(async () => {
  await delivery?.stop()
  delivery = undefined
})

const start = async (...subscriptions: Subscription[]): Promise<void> => {
  const { db, ownerUrl } = test$
  delivery = await startDelivery({ db, ownerUrl, subscriptions, log })
}
const happen = (unitId: number, name: string, db = test$.db): Promise<number> =>
  db.write({ unitId }, (tx) =>
    tx.run(sql`
      insert into platform.event (unit_id, name, payload, recorded_at)
      values (${unitId}, ${name}, '{}', now())`),
  )
const soon = { timeout: 5000, interval: 10 }

test('an event is delivered soon after the act that caused it, in its unit', async () => {
  const heard: number[] = []
  await start({
    ...{ event: 'received', subscriber: 'board' },
    handle: async (_, { unitId }) => void heard.push(unitId),
  })
  await Promise.all([happen(1, 'received'), happen(2, 'received'), happen(1, 'received')])
  await expect.poll(() => heard.toSorted(), soon).toEqual([1, 1, 2])
})

test('what another program wrote, or a crash left undelivered, is delivered at the next start', async () => {
  const other = openDatabase(test$.appUrl)
  for (const unitId of [21, 22, 23]) await happen(unitId, 'left', other)
  await other.close()
  const heard: number[] = []
  await start({
    ...{ event: 'left', subscriber: 'board' },
    handle: async (_, { unitId }) => void heard.push(unitId),
  })
  await expect.poll(() => heard, soon).toEqual([21, 22, 23])
})

test('a failing handler is logged with its subscriber and tried again', async () => {
  let tries = 0
  await start({
    ...{ event: 'difficult', subscriber: 'letters' },
    handle: async () => {
      tries += 1
      if (tries === 1) throw new Error('no ink')
    },
  })
  await happen(31, 'difficult')
  await expect.poll(() => tries, soon).toBeGreaterThan(0)
  await happen(31, 'anything')
  await expect.poll(() => tries, soon).toBe(2)
  const line = logged.find((each) => each.includes('no ink'))
  expect(JSON.parse(line ?? '{}')).toMatchObject({ unitId: 31, subscriber: 'letters' })
})

test('an act costs nothing more for being delivered: no trigger, no notice, no job in its transaction', async () => {
  const { rows } = await test$.owner.query(
    `select tgname from pg_trigger where tgrelid = 'platform.event'::regclass and not tgisinternal`,
  )
  expect(rows).toEqual([])
})

test('stopping waits for the handler that is running and leaves no connection behind', async () => {
  const steps: string[] = []
  await start({
    ...{ event: 'long', subscriber: 'board' },
    handle: async (tx) => {
      steps.push('begun')
      await tx.run(sql`select pg_sleep(0.3)`)
      steps.push('ended')
    },
  })
  await happen(41, 'long')
  await expect.poll(() => steps, soon).toEqual(['begun'])
  await delivery?.stop()
  delivery = undefined
  expect(steps).toEqual(['begun', 'ended'])
  const workers = `select count(*)::integer as n from pg_stat_activity
    where datname = current_database() and usename = 'motcua_owner' and pid <> pg_backend_pid()
      and query like '%graphile%'`
  const countWorkers = async () => (await test$.owner.query(workers)).rows
  await expect.poll(countWorkers, soon).toEqual([{ n: 0 }])
})
