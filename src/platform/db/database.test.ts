import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { NotFound } from '../refused.ts'
import { type Database, identifier, openDatabase, sql, type WriteTx } from './database.ts'

const test$ = useDatabase()
let single: Database

/** One connection only, so that what one transaction leaves on it meets the next. */
beforeAll(() => {
  single = openDatabase(test$.appUrl, { connections: 1 })
  return () => single.close()
})

const addEvent = (tx: WriteTx, unitId: number, name: string) =>
  tx.run(sql`
    insert into platform.event (unit_id, name, payload, recorded_at)
    values (${unitId}, ${name}, '{}', now())`)
const countOf = async (unitId: number, name: string): Promise<number> => {
  const counted = sql`select count(*) as n from platform.event where name = ${name}`
  return (await test$.db.read({ unitId }, (tx) => tx.get<{ n: number }>(counted, ''))).n
}
const backend = sql`select pg_backend_pid() as pid`
const pidOf = (db: Database): Promise<number> =>
  db.read({ unitId: 1 }, async (tx) => (await tx.get<{ pid: number }>(backend, '')).pid)

describe('transactions', () => {
  test('a reading transaction cannot write', async () => {
    const attempt = test$.db.read({ unitId: 1 }, (tx) =>
      tx.many(sql`
        insert into platform.event (unit_id, name, payload, recorded_at)
        values (1, 'smuggled', '{}', now()) returning id`),
    )
    await expect(attempt).rejects.toThrow('read-only transaction')
  })

  test('an error undoes everything and is thrown on as it was', async () => {
    const trouble = new Error('trouble')
    const attempt = test$.db.write({ unitId: 1 }, async (tx) => {
      await addEvent(tx, 1, 'undone')
      throw trouble
    })
    await expect(attempt).rejects.toBe(trouble)
    expect(await countOf(1, 'undone')).toBe(0)
  })

  test('a database error that the work swallows does not pass for a commit', async () => {
    const attempt = test$.db.write({ unitId: 1 }, async (tx) => {
      await addEvent(tx, 1, 'half')
      await tx.run(sql`select 1 / 0`).catch(() => undefined)
    })
    await expect(attempt).rejects.toThrow('failed before its commit')
    expect(await countOf(1, 'half')).toBe(0)
  })

  test('a connection that broke in the middle of the work is not used again', async () => {
    const before = await pidOf(single)
    const attempt = single.write({ unitId: 1 }, async (tx) => {
      await addEvent(tx, 1, 'cut off')
      await test$.owner.query('select pg_terminate_backend($1, 1000)', [before])
      await wait(20)
      await tx.run(sql`select 1`)
    })
    await expect(attempt).rejects.toThrow(/terminat|not queryable/)
    expect(await pidOf(single)).not.toBe(before)
    expect(await countOf(1, 'cut off')).toBe(0)
  })

  test('listeners hear of committed writes only, until they stop listening', async () => {
    const heard: number[] = []
    const stop = single.afterWrite((unitId) => heard.push(unitId))
    await single.write({ unitId: 7 }, async () => undefined)
    await single.write({ unitId: 8 }, () => Promise.reject(new Error())).catch(() => undefined)
    await single.read({ unitId: 9 }, async () => undefined)
    stop()
    await single.write({ unitId: 7 }, async () => undefined)
    expect(heard).toEqual([7])
  })

  test('a row that must be there and is not is told in the words of the caller', async () => {
    const attempt = test$.db.read({ unitId: 1 }, (tx) =>
      tx.get(sql`select 1 where false`, 'Không có hồ sơ này.'),
    )
    await expect(attempt).rejects.toEqual(new NotFound('Không có hồ sơ này.'))
  })
})

describe('the scope of a transaction', () => {
  test('rows of another unit can be neither seen nor written', async () => {
    await test$.db.write({ unitId: 11 }, (tx) => addEvent(tx, 11, 'private'))
    expect(await countOf(11, 'private')).toBe(1)
    expect(await countOf(12, 'private')).toBe(0)
    await expect(
      test$.db.write({ unitId: 12 }, (tx) => addEvent(tx, 11, 'forged')),
    ).rejects.toThrow('row-level security')
  })

  test('it ends with its transaction, also on the same connection', async () => {
    const scope = sql`select current_setting('motcua.unit_id', true) as unit`
    const read = (unitId: number) => single.read({ unitId }, (tx) => tx.find(scope))
    expect(await read(1)).toEqual({ unit: '1' })
    expect(await read(2)).toEqual({ unit: '2' })
  })

  test('all statements of a reading see one instant', async () => {
    await test$.db.read({ unitId: 14 }, async (tx) => {
      const count = sql`select count(*) as events from platform.event`
      expect(await tx.find(count)).toEqual({ events: 0 })
      await test$.db.write({ unitId: 14 }, (other) => addEvent(other, 14, 'meanwhile'))
      expect(await tx.find(count)).toEqual({ events: 0 })
    })
    expect(await countOf(14, 'meanwhile')).toBe(1)
  })

  test('what is not a whole number is no unit', () => {
    for (const unitId of [Number.NaN, 1.5, Number.POSITIVE_INFINITY])
      expect(() => test$.db.read({ unitId }, async () => undefined)).toThrow('not a unit')
  })

  test('history can be neither changed nor removed, by any unit', async () => {
    await test$.db.write({ unitId: 13 }, (tx) => addEvent(tx, 13, 'kept'))
    for (const attempt of [
      sql`update platform.event set name = 'rewritten'`,
      sql`delete from platform.event`,
      sql`truncate platform.event`,
      sql`alter table platform.event disable row level security`,
    ])
      await expect(
        test$.db.write({ unitId: 13 }, (tx) => tx.run(attempt)),
        attempt.text,
      ).rejects.toThrow(/permission denied|must be owner/)
  })
})

describe('queries', () => {
  test('one text is prepared once, whatever its values are, and each text under a name of its own', async () => {
    const add = (value: number) => sql`select ${value}::integer + 40 as sum`
    await single.read({ unitId: 1 }, async (tx) => {
      expect(await tx.find(add(1))).toEqual({ sum: 41 })
      expect(await tx.find(add(2))).toEqual({ sum: 42 })
      await tx.find(sql`select ${1}::integer + 50 as sum`)
      const prepared = await tx.many<{ name: string }>(
        sql`select name from pg_prepared_statements where statement like 'select $1::integer +%'`,
      )
      expect(new Set(prepared.map(({ name }) => name)).size).toBe(2)
    })
  })

  test('days stay text, large numbers are numbers, instants are instants', async () => {
    const row = await test$.db.read({ unitId: 1 }, (tx) =>
      tx.find(sql`
        select date '2026-07-01' as day, 9007199254740991 as large, to_timestamp(0) as instant`),
    )
    expect(row).toEqual({ day: '2026-07-01', large: Number.MAX_SAFE_INTEGER, instant: new Date(0) })
  })

  test('only plain names become identifiers', () => {
    expect(identifier('tasks.task').text).toBe('tasks.task')
    for (const name of ['task; drop table x', 'Task', '"task"', 'a.b.c', ''])
      expect(() => identifier(name)).toThrow('not an identifier')
  })
})
