import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Sql } from 'sql-template-tag'
import { NotFound } from '../refused.ts'

/** A transaction that reads; what it runs is prepared once per connection under the hash of its text. */
export type Tx = {
  many: <Row>(query: Sql) => Promise<Row[]>
  find: <Row>(query: Sql) => Promise<Row | undefined>
  get: <Row>(query: Sql, missing: string) => Promise<Row>
}
/** A transaction that may also write; a function that takes `Tx` cannot be handed the power to write. */
export type WriteTx = Tx & { run: (query: Sql) => Promise<number> }

/** Runs `work` between `begin` and a commit; any error undoes everything and is thrown on. */
export const transact = async <T>(
  pool: pg.Pool,
  begin: string,
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  try {
    const result = await runAfter(client, begin, work)
    await commit(client)
    client.release()
    return result
  } catch (error) {
    await undo(client)
    throw error
  }
}

/** As `transact` for work that changes nothing: its answer does not wait for the end of the transaction. */
export const transactReading = async <T>(
  pool: pg.Pool,
  begin: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  try {
    const result = await runAfter(client, begin, work)
    client.query('commit').then(
      () => client.release(),
      (error: Error) => client.release(error),
    )
    return result
  } catch (error) {
    await undo(client)
    throw error
  }
}

/** `begin` goes ahead unanswered; should it fail, the session has no unit and guarded tables refuse all. */
const runAfter = async <T>(
  client: pg.PoolClient,
  begin: string,
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> => {
  const begun = client.query(begin)
  begun.catch(() => undefined)
  try {
    return await work(transactionOn(client))
  } finally {
    await begun
  }
}

const undo = (client: pg.PoolClient): Promise<void> =>
  client.query('rollback').then(
    () => client.release(),
    (failure: Error) => client.release(failure),
  )

/** After a swallowed error PostgreSQL answers a commit with a rollback and without complaint. */
const commit = async (client: pg.PoolClient): Promise<void> => {
  const { command } = await client.query('commit')
  if (command !== 'COMMIT') throw new Error('the transaction had failed before its commit')
}

const transactionOn = (client: pg.PoolClient): WriteTx => {
  const run = async <Row>(query: Sql): Promise<pg.QueryResult<Row & pg.QueryResultRow>> =>
    client.query({ name: nameOf(query.text), text: query.text, values: query.values })
  return {
    many: async <Row>(query: Sql) => (await run<Row>(query)).rows,
    find: async <Row>(query: Sql) => (await run<Row>(query)).rows[0],
    get: async <Row>(query: Sql, missing: string) => {
      const row = (await run<Row>(query)).rows[0]
      if (row === undefined) throw new NotFound(missing)
      return row
    },
    run: async (query) => (await run(query)).rowCount ?? 0,
  }
}

const nameOf = (text: string): string =>
  createHash('sha1').update(text).digest('base64url').slice(0, 20)
