import pg from 'pg'
import { raw, type Sql } from 'sql-template-tag'
import { type Tx, transact, transactReading, type WriteTx } from './transaction.ts'

export { default as sql, empty, join, raw, type Sql } from 'sql-template-tag'
export type { Tx, WriteTx } from './transaction.ts'

/** The commune whose rows a transaction may see. */
export type Scope = { unitId: number }

export type Database = {
  read: <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => Promise<T>
  write: <T>(scope: Scope, work: (tx: WriteTx) => Promise<T>) => Promise<T>
  /** Calls `listener` after each committed write of this program; returns what ends that. */
  afterWrite: (listener: (unitId: number) => void) => () => void
  close: () => Promise<void>
}

const DATE = 1082
const BIGINT = 20
pg.types.setTypeParser(DATE, (text) => text)
pg.types.setTypeParser(BIGINT, Number)

/** Opens a pool whose sessions act as `role`; `url` may belong to an owner that hands its power down. */
export const openDatabase = (
  url: string,
  options: { role?: string; connections?: number } = {},
): Database => {
  const connectionString = options.role ? withRole(url, options.role) : url
  const pool = new pg.Pool({ connectionString, max: options.connections ?? 10, pipeline: true })
  // A lost connection is told by the query that meets it; unheard, the event would end the program.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', () => undefined)
  const listeners = new Set<(unitId: number) => void>()
  return {
    read: (scope, work) => transactReading(pool, `${BEGIN_READING}; ${scopeSql(scope)}`, work),
    write: async (scope, work) => {
      const result = await transact(pool, `begin; ${scopeSql(scope)}`, work)
      for (const listener of listeners) listener(scope.unitId)
      return result
    },
    afterWrite: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => pool.end(),
  }
}

/** All statements of a reading see the books at one instant. */
const BEGIN_READING = 'begin isolation level repeatable read read only'

/** A database whose acts all take part in one transaction that is already open: all of them, or none. */
export const within = (tx: WriteTx): Database => ({
  read: (_scope, work) => work(tx),
  write: (_scope, work) => work(tx),
  afterWrite: () => () => undefined,
  close: async () => undefined,
})

/** An identifier that came from our own tables of registers, never from a person. */
export const identifier = (name: string): Sql => {
  if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/.test(name))
    throw new TypeError(`not an identifier: ${name}`)
  return raw(name)
}

/** Into the address itself, because options there would win over options beside it. */
const withRole = (url: string, role: string): string => {
  const address = new URL(url)
  const given = address.searchParams.get('options') ?? ''
  address.searchParams.set('options', `${given} -c role=${role}`.trim())
  return address.href
}

/** Only a whole number is written into this text; anything else throws. */
const scopeSql = ({ unitId }: Scope): string => {
  if (!Number.isSafeInteger(unitId)) throw new TypeError(`not a unit: ${unitId}`)
  return `set local motcua.unit_id = ${unitId}`
}
