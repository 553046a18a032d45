import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { sql } from './db/database.ts'
import { openServices, type Services } from './services.ts'
import { readSettings } from './settings.ts'

/** A database as an outside server has it: owned by an account that is no superuser, used by another. */
const mark = randomUUID().slice(0, 8)
const [owner, login, database] = [`owner_${mark}`, `login_${mark}`, `outside_${mark}`]
const superUrl = inject('ownerUrl').replace(/\/[^/]*$/, '/postgres')
const urlOf = (account: string): string =>
  superUrl.replace(/\/\/[^@]*@/, `//${account}:secret@`).replace(/\/[^/]*$/, `/${database}`)

const asSuperuser = async (...statements: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

beforeAll(() =>
  asSuperuser(
    `create role ${owner} login password 'secret' createrole`,
    // What an account gets when it makes the role itself.
    `grant motcua_app to ${owner} with admin true, inherit false, set false`,
    `create role ${login} login password 'secret' in role motcua_app`,
    `create database ${database} owner ${owner}`,
  ),
)
afterAll(() =>
  asSuperuser(
    `drop database if exists ${database} with (force)`,
    `revoke motcua_app from ${owner} cascade`,
    `drop role if exists ${owner}, ${login}`,
  ),
)

const withServices = async (
  environment: Record<string, string>,
  use: (services: Services) => Promise<void>,
): Promise<void> => {
  const services = await openServices(readSettings(environment))
  try {
    await use(services)
  } finally {
    await services.close()
  }
}

const session = sql`select session_user as login, current_user as role`
const tampering = [
  sql`alter table platform.event disable row level security`,
  sql`delete from platform.event`,
  sql`create table platform.own (id integer)`,
]

const expectPowerless = async ({ db }: Services, account: string): Promise<void> => {
  const who = await db.read({ unitId: 1 }, (tx) => tx.find(session))
  expect(who).toEqual({ login: account, role: 'motcua_app' })
  for (const attempt of tampering)
    await expect(db.write({ unitId: 1 }, (tx) => tx.run(attempt))).rejects.toThrow(
      /permission denied|must be owner/,
    )
}

describe('a database outside', () => {
  test('opened by its owner alone, every session steps down to the role of the application', () =>
    withServices({ DATABASE_URL: urlOf(owner) }, (services) => expectPowerless(services, owner)))

  test('options in the address do not keep the sessions from stepping down', () =>
    withServices(
      { DATABASE_URL: `${urlOf(owner)}?options=-c%20statement_timeout%3D9000` },
      async (services) => {
        await expectPowerless(services, owner)
        const timeout = sql`select current_setting('statement_timeout') as timeout`
        const row = await services.db.read({ unitId: 1 }, (tx) => tx.find(timeout))
        expect(row).toEqual({ timeout: '9s' })
      },
    ))

  test('opened by a login that is a plain member of the role, with the owner beside it', () =>
    withServices(
      { DATABASE_URL: urlOf(login), DATABASE_OWNER_URL: urlOf(owner) },
      async (services) => {
        await expectPowerless(services, login)
        expect(services.ownerUrl).toBe(urlOf(owner))
      },
    ))

  test('opened by that login alone, the operator is told which setting is missing', async () => {
    const attempt = openServices(readSettings({ DATABASE_URL: urlOf(login) }))
    await expect(attempt).rejects.toThrow('Hãy đặt DATABASE_OWNER_URL')
  })

  test('units stay apart also when the login owns the tables', () =>
    withServices({ DATABASE_URL: urlOf(owner) }, async ({ db }) => {
      await db.write({ unitId: 1 }, (tx) =>
        tx.run(sql`insert into platform.event (unit_id, name, payload, recorded_at)
          values (1, 'x', '{}', now())`),
      )
      const events = sql`select unit_id from platform.event`
      expect(await db.read({ unitId: 1 }, (tx) => tx.many(events))).toEqual([{ unit_id: 1 }])
      expect(await db.read({ unitId: 2 }, (tx) => tx.many(events))).toEqual([])
    }))
})

test('an act is told who acts, where, when, and gets new ids', () =>
  withServices({ DATABASE_URL: urlOf(owner) }, async ({ request, db }) => {
    const before = Date.now()
    const act = request(5, { name: 'Nguyễn Thị Hoa', role: 'clerk' })
    expect(act).toMatchObject({ unitId: 5, actor: { name: 'Nguyễn Thị Hoa', role: 'clerk' }, db })
    expect(act.now.getTime()).toBeGreaterThanOrEqual(before)
    expect(act.newId()).not.toBe(act.newId())
  }))
