import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { migrate } from './migrate.ts'
import { migrationsIn, SOURCE } from './migration-files.ts'

const source = mkdtempSync(join(tmpdir(), 'motcua-migrations-'))
const made: string[] = []
let url = ''

const at = (database: string): string => inject('ownerUrl').replace(/\/[^/]*$/, `/${database}`)

const ask = async <Row extends pg.QueryResultRow>(
  address: string,
  text: string,
): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

const writeMigration = (path: string, text: string): void => {
  mkdirSync(dirname(join(source, path)), { recursive: true })
  writeFileSync(join(source, path), text)
}

beforeEach(async () => {
  rmSync(source, { recursive: true })
  writeMigration('platform/migrations/20260101-0900-first.sql', 'create table first (id integer)')
  const name = `migrate_${randomUUID().replaceAll('-', '')}`
  await ask(at('postgres'), `create database ${name}`)
  made.push(name)
  url = at(name)
})

afterAll(async () => {
  for (const name of made) await ask(at('postgres'), `drop database ${name} with (force)`)
  rmSync(source, { recursive: true, force: true })
})

test('two programs that start together wait for each other, and each step runs once', async () => {
  const ran = await Promise.all([migrate(url), migrate(url)])
  const all = migrationsIn(SOURCE).map(({ name }) => name)
  expect(ran.toSorted((a, b) => b.length - a.length)).toEqual([all, []])
})

test('steps of all modules run in the order of their times', async () => {
  writeMigration(
    'modules/tasks/migrations/20260101-0910-second.sql',
    'alter table first add a text',
  )
  writeMigration('modules/audit/migrations/20260101-0920-third.sql', 'alter table first drop a')
  expect(await migrate(url, source)).toEqual([
    '20260101-0900-first',
    '20260101-0910-second',
    '20260101-0920-third',
  ])
  expect(await migrate(url, source)).toEqual([])
})

test('a step that was changed after it ran is refused by name', async () => {
  await migrate(url, source)
  writeMigration('platform/migrations/20260101-0900-first.sql', 'create table first (id bigint)')
  await expect(migrate(url, source)).rejects.toThrow(
    'Bước cập nhật cơ sở dữ liệu 20260101-0900-first đã chạy nhưng tệp của nó bị sửa sau đó',
  )
})

test('a step that fails leaves nothing, keeps the steps before it, and runs once it is mended', async () => {
  const broken = 'modules/tasks/migrations/20260101-0910-broken.sql'
  writeMigration(broken, 'create table second (id integer); select 1 / 0')
  await expect(migrate(url, source)).rejects.toThrow(
    'Bước cập nhật 20260101-0910-broken không chạy được: division by zero',
  )
  const state = await ask(
    url,
    `select to_regclass('first') is not null as first, to_regclass('second') is not null as second,
      (select count(*)::integer from platform.migration) as steps`,
  )
  expect(state).toEqual([{ first: true, second: false, steps: 1 }])
  writeMigration(broken, 'create table second (id integer)')
  expect(await migrate(url, source)).toEqual(['20260101-0910-broken'])
})

test('an account that may not change the database is told which setting is missing', async () => {
  const member = url.replace(
    /\/\/[^@]*@/,
    `//${new URL(inject('appUrl')).username}:${new URL(inject('appUrl')).password}@`,
  )
  await expect(migrate(member, source)).rejects.toThrow('Hãy đặt DATABASE_OWNER_URL')
})
