import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Database, openDatabase } from '../../src/platform/db/database.ts'

export type TestDatabase = { db: Database; owner: pg.Pool; ownerUrl: string; appUrl: string }

/**
 * A fresh clone of the migrated template for the calling test file. `db` connects as the application;
 * `owner` may do what a person with the server's password could do behind the program's back.
 */
export const useDatabase = (): TestDatabase => useCloneOf(async () => 'motcua')

/** A template such as the demo is loaded once in a run, while other files wait for it. */
const TEMPLATE_MINUTES = 3

/** A fresh clone of another database of the test server, made ready by `template` when it is wanted. */
export const useCloneOf = (template: () => Promise<string>): TestDatabase => {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`)
  const opened: Partial<TestDatabase> = {}
  beforeAll(async () => {
    await onServer(`create database ${name} template ${await template()}`)
    opened.ownerUrl = at(inject('ownerUrl'))
    opened.appUrl = at(inject('appUrl'))
    opened.db = openDatabase(opened.appUrl, { connections: 8 })
    opened.owner = new pg.Pool({ connectionString: opened.ownerUrl, max: 2 })
    // The database is dropped while the last connections are still closing.
    opened.owner.on('error', () => undefined)
  }, TEMPLATE_MINUTES * 60_000)
  afterAll(async () => {
    await opened.db?.close()
    await opened.owner?.end()
    await onServer(`drop database if exists ${name} with (force)`)
  })
  return new Proxy({}, { get: (_, key) => Reflect.get(opened, key) }) as TestDatabase
}

const onServer = async (statement: string): Promise<void> => {
  const client = new pg.Client({
    connectionString: inject('ownerUrl').replace(/\/[^/]*$/, '/postgres'),
  })
  await client.connect()
  await client.query(statement)
  await client.end()
}
