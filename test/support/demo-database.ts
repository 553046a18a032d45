import pg from 'pg'
import { inject } from 'vitest'
import { loadDemo } from '../../demo/load-demo.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { type TestDatabase, useCloneOf } from './database.ts'

const LOADED = 'demo_template'
const LOADING = 'demo_loading'

/** A fresh clone of the demo commune for the calling test file; the first file of a run loads it. */
export const useDemoDatabase = (): TestDatabase => useCloneOf(demoTemplate)

/** The database bears its final name only when it is whole; other files wait for the lock meanwhile. */
const demoTemplate = async (): Promise<string> => {
  const client = new pg.Client({ connectionString: at(inject('ownerUrl'), 'postgres') })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('${LOADED}'))`)
    const found = await client.query('select from pg_database where datname = $1', [LOADED])
    if (found.rowCount === 0) await load(client)
    return LOADED
  } finally {
    await client.end()
  }
}

const load = async (client: pg.Client): Promise<void> => {
  await client.query(`drop database if exists ${LOADING} with (force)`)
  await client.query(`create database ${LOADING} template motcua`)
  const db = openDatabase(at(inject('appUrl'), LOADING))
  await loadDemo({ db })
  await db.close()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [
    LOADING,
  ])
  await client.query(`alter database ${LOADING} rename to ${LOADED}`)
}

const at = (url: string, name: string): string => url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)
