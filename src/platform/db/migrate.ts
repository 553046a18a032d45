import pg from 'pg'
import { Refused } from '../refused.ts'
import { type Migration, migrationsIn, SOURCE } from './migration-files.ts'
import { APP_ROLE } from './names.ts'

const INSUFFICIENT_PRIVILEGE = '42501'

/**
 * Brings the database at `ownerUrl` up to date; two programs starting together wait for each other.
 * @returns the names of the migrations that ran now
 * @throws Refused when a migration that has run was changed, or the account may not change the database
 */
export const migrate = async (ownerUrl: string, source = SOURCE): Promise<string[]> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'motcua migrate' })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('motcua migrate'))`)
    return await runWaiting(client, ownerUrl, migrationsIn(source))
  } catch (error) {
    throw isForbidden(error) ? new Refused(notTheOwner(client.user)) : error
  } finally {
    await client.end()
  }
}

const runWaiting = async (
  client: pg.Client,
  ownerUrl: string,
  all: Migration[],
): Promise<string[]> => {
  const done = await ranMigrations(client)
  const waiting = all.filter((migration) => isWaiting(migration, done))
  if (waiting.length === 0) return []
  await prepare(client)
  // The tables of the job worker come first: a start that is cut short here does both again.
  const { runMigrations } = await import('graphile-worker')
  await runMigrations({ connectionString: ownerUrl })
  for (const migration of waiting) await runOne(client, migration)
  return waiting.map(({ name }) => name)
}

const ranMigrations = async (client: pg.Client): Promise<Map<string, string>> => {
  const { rows: tables } = await client.query<{ made: boolean }>(
    `select to_regclass('platform.migration') is not null as made`,
  )
  if (!tables[0]?.made) return new Map()
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from platform.migration',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

const isWaiting = (migration: Migration, done: Map<string, string>): boolean => {
  const checksum = done.get(migration.name)
  if (checksum && checksum !== migration.checksum)
    throw new Refused(
      `Bước cập nhật cơ sở dữ liệu ${migration.name} đã chạy nhưng tệp của nó bị sửa sau đó. Hãy khôi phục tệp và thêm bước mới.`,
    )
  return checksum === undefined
}

/** On an outside server the owner is rarely a superuser: it must be let into the role that it made. */
const prepare = async (client: pg.Client): Promise<void> => {
  await client.query(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      name text primary key, checksum text not null, ran_at timestamptz not null default now());
    do $$ begin
      if not exists (select from pg_roles where rolname = '${APP_ROLE}') then
        create role ${APP_ROLE} nologin;
      end if;
      -- Before PostgreSQL 16 whoever was a member could also step into the role.
      if not pg_has_role(current_user, '${APP_ROLE}',
          case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end) then
        grant ${APP_ROLE} to current_user;
      end if;
    end $$`)
}

const runOne = async (client: pg.Client, { name, text, checksum }: Migration): Promise<void> => {
  await client.query('begin')
  try {
    await client.query('insert into platform.migration (name, checksum) values ($1, $2)', [
      name,
      checksum,
    ])
    await client.query(text)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Bước cập nhật ${name} không chạy được: ${reason}`, { cause: error })
  }
}

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === INSUFFICIENT_PRIVILEGE

const notTheOwner = (user: string | undefined): string =>
  `Tài khoản ${user ?? ''} không được phép cập nhật cơ sở dữ liệu. Hãy đặt DATABASE_OWNER_URL là tài khoản chủ sở hữu.`
