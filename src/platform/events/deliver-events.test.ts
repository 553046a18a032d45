import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { sql, type WriteTx } from '../db/database.ts'
import { deliverEvents } from './deliver-events.ts'
import type { DeliveredEvent, Subscription } from './subscription.ts'

const test$ = useDatabase()
beforeAll(async () => {
  await test$.owner.query(`
    create table platform.heard (
      unit_id integer not null, event_id bigint not null, subscriber text not null, words text,
      place bigint generated always as identity);
    select platform.guard('platform.heard')`)
})

const newUnit = (): number => randomInt(1_000_000_000)

const happen = (unitId: number, name: string, words = ''): Promise<number> =>
  test$.db.write({ unitId }, (tx) =>
    tx.run(sql`
      insert into platform.event (unit_id, name, payload, recorded_at)
      values (${unitId}, ${name}, jsonb_build_object('words', ${words}::text), now())`),
  )

const hear = (subscriber: string) => async (tx: WriteTx, event: DeliveredEvent) => {
  await tx.run(sql`
    insert into platform.heard (unit_id, event_id, subscriber, words)
    values (${event.unitId}, ${event.id}, ${subscriber}, ${JSON.stringify(event.payload)}::jsonb ->> 'words')`)
}

const listener = (subscriber: string, event = 'dossierReceived'): Subscription => ({
  ...{ subscriber, event },
  handle: hear(subscriber),
})

const heardIn = (unitId: number): Promise<string[]> =>
  test$.db.read({ unitId }, async (tx) => {
    const rows = await tx.many<{ said: string }>(
      sql`select subscriber || ' ' || words as said from platform.heard order by place`,
    )
    return rows.map(({ said }) => said)
  })

test('each event reaches each of its subscribers once, in order, however often one delivers', async () => {
  const unitId = newUnit()
  for (const words of ['one', 'two', 'three']) await happen(unitId, 'dossierReceived', words)
  await happen(unitId, 'resultHandedOver', 'nobody listens')
  const subscriptions = [listener('board'), listener('letters')]
  for (let times = 0; times < 3; times++)
    expect(await deliverEvents(test$.db, unitId, subscriptions)).toEqual([])
  const board = ['board one', 'board two', 'board three']
  expect(await heardIn(unitId)).toEqual([...board, 'letters one', 'letters two', 'letters three'])
})

test('a subscriber of two events gets both in the order in which they happened', async () => {
  const unitId = newUnit()
  await happen(unitId, 'resultHandedOver', 'first')
  await happen(unitId, 'dossierReceived', 'second')
  await deliverEvents(test$.db, unitId, [listener('board'), listener('board', 'resultHandedOver')])
  expect(await heardIn(unitId)).toEqual(['board first', 'board second'])
})

test('a crash between the handling and its commit leaves nothing and the event comes again', async () => {
  const unitId = newUnit()
  await happen(unitId, 'dossierReceived', 'one')
  const crash: Subscription = {
    ...listener('board'),
    handle: async (tx, event) => {
      await hear('board')(tx, event)
      await tx.run(sql`select pg_terminate_backend(pg_backend_pid())`)
    },
  }
  expect(await deliverEvents(test$.db, unitId, [crash])).toHaveLength(1)
  expect(await heardIn(unitId)).toEqual([])
  await deliverEvents(test$.db, unitId, [listener('board')])
  expect(await heardIn(unitId)).toEqual(['board one'])
})

test('two deliverers at once deliver once', async () => {
  const unitId = newUnit()
  for (const words of ['one', 'two', 'three']) await happen(unitId, 'dossierReceived', words)
  const slow: Subscription = {
    ...listener('board'),
    handle: async (tx, event) => {
      await wait(10)
      await hear('board')(tx, event)
    },
  }
  const deliver = () => deliverEvents(test$.db, unitId, [slow])
  const failures = await Promise.all([deliver(), deliver(), deliver(), deliver()])
  expect(failures.flat()).toEqual([])
  await deliver()
  expect(await heardIn(unitId)).toEqual(['board one', 'board two', 'board three'])
})

test('a failing handler keeps its event, its order and nobody else waiting', async () => {
  const unitId = newUnit()
  await happen(unitId, 'dossierReceived', 'one')
  await happen(unitId, 'dossierReceived', 'two')
  const trouble = new Error('no ink')
  const failing: Subscription = {
    ...listener('letters'),
    handle: async (tx, event) => {
      await hear('letters')(tx, event)
      throw trouble
    },
  }
  const failures = await deliverEvents(test$.db, unitId, [failing, listener('board')])
  expect(failures).toEqual([{ subscriber: 'letters', error: trouble }])
  expect(await heardIn(unitId)).toEqual(['board one', 'board two'])
  await deliverEvents(test$.db, unitId, [listener('letters'), listener('board')])
  expect((await heardIn(unitId)).slice(2)).toEqual(['letters one', 'letters two'])
})

test('what happened before a failing event does not wait for it', async () => {
  const unitId = newUnit()
  for (const words of ['one', 'two', 'three', 'four'])
    await happen(unitId, 'dossierReceived', words)
  const failing: Subscription = {
    ...listener('letters'),
    handle: async (tx, event) => {
      await hear('letters')(tx, event)
      if (JSON.stringify(event.payload).includes('three')) throw new Error('no ink')
    },
  }
  expect(await deliverEvents(test$.db, unitId, [failing])).toHaveLength(1)
  expect(await heardIn(unitId)).toEqual(['letters one', 'letters two'])
  await deliverEvents(test$.db, unitId, [listener('letters')])
  expect((await heardIn(unitId)).slice(2)).toEqual(['letters three', 'letters four'])
})

test('more events than fit into one transaction are all delivered, in order', async () => {
  const unitId = newUnit()
  const count = 250
  await test$.db.write({ unitId }, (tx) =>
    tx.run(sql`
      insert into platform.event (unit_id, name, payload, recorded_at)
      select ${unitId}, 'dossierReceived', jsonb_build_object('words', n::text), now()
      from generate_series(1, ${count}) n order by n`),
  )
  await deliverEvents(test$.db, unitId, [listener('board')])
  const all = Array.from({ length: count }, (_, n) => `board ${n + 1}`)
  expect(await heardIn(unitId)).toEqual(all)
})

test('who is told to stop ends after the event in hand; the rest comes with the next call', async () => {
  const unitId = newUnit()
  for (const words of ['one', 'two', 'three']) await happen(unitId, 'dossierReceived', words)
  let handled = 0
  const counting: Subscription = {
    ...listener('board'),
    handle: async (tx, event) => {
      await hear('board')(tx, event)
      handled++
    },
  }
  await deliverEvents(test$.db, unitId, [counting], () => handled === 1)
  expect(await heardIn(unitId)).toEqual(['board one'])
  await deliverEvents(test$.db, unitId, [counting])
  expect(await heardIn(unitId)).toEqual(['board one', 'board two', 'board three'])
})

test('the events of one unit are not delivered in another', async () => {
  const [here, there] = [newUnit(), newUnit()]
  await happen(here, 'dossierReceived', 'here')
  await happen(there, 'dossierReceived', 'there')
  await deliverEvents(test$.db, here, [listener('board')])
  expect([await heardIn(here), await heardIn(there)]).toEqual([['board here'], []])
})

test('a handler can write only in the unit of its event', async () => {
  const unitId = newUnit()
  await happen(unitId, 'dossierReceived', 'one')
  const astray: Subscription = {
    ...listener('board'),
    handle: (tx, event) => hear('board')(tx, { ...event, unitId: unitId + 1 }),
  }
  const [failure] = await deliverEvents(test$.db, unitId, [astray])
  expect(String(failure?.error)).toContain('row-level security')
})

test('an act that commits after a later one is still delivered', async () => {
  const unitId = newUnit()
  const late = test$.db.write({ unitId }, async (tx) => {
    await tx.run(sql`
      insert into platform.event (unit_id, name, payload, recorded_at)
      values (${unitId}, 'dossierReceived', '{"words":"late"}', now())`)
    await happen(unitId, 'dossierReceived', 'early')
    await deliverEvents(test$.db, unitId, [listener('board')])
  })
  await late
  await deliverEvents(test$.db, unitId, [listener('board')])
  expect(await heardIn(unitId)).toEqual(['board early', 'board late'])
})

test('a subscriber may not wish for the same event twice', async () => {
  const twice = deliverEvents(test$.db, newUnit(), [listener('board'), listener('board')])
  await expect(twice).rejects.toThrow('board subscribes twice to dossierReceived')
})
