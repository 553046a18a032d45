import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Secrets } from './embedded-cluster.ts'
import { clusterOf, type Place } from './embedded-place.ts'
import { OWNER_ROLE } from './names.ts'

/** Above the highest number that any system gives a process, so that PostgreSQL takes it for dead. */
const NOBODYS_PID = '2147483647'
const CANNOT_CONNECT_NOW = '57P03'

/**
 * What postmaster.pid tells of a server over the cluster: none; one that is ours and ready; one that
 * is still starting; or `silent`: a process of that number lives but does not answer as our server.
 */
export type Postmaster = { is: 'none' | 'starting' | 'silent' } | { is: 'ready'; port: number }

/** Looks at postmaster.pid and, when its process lives, asks at its port. */
export const findPostmaster = async (place: Place, secrets: Secrets): Promise<Postmaster> => {
  const [pid, , , port] = readLines(place)
  if (!isAlive(Number(pid))) return { is: 'none' }
  if (!Number(port)) return { is: 'silent' }
  return probe(place, secrets, Number(port))
}

/** Runs `use` on a connection of the owner to the server's own database. */
export const asOwner = async <T>(
  secrets: Secrets,
  port: number,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, database: 'postgres' },
    ...{ user: OWNER_ROLE, password: secrets.owner, connectionTimeoutMillis: 3000 },
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end()
  }
}

/**
 * Marks postmaster.pid as left by a dead server. Removing it would be dangerous: PostgreSQL still
 * needs its other lines to see whether processes of that server hold the shared memory.
 */
export const disownPostmaster = (place: Place): void =>
  writeFileSync(fileOf(place), [NOBODYS_PID, ...readLines(place).slice(1)].join('\n'))

/** The number of the server's process while it lives. */
export const postmasterPid = (place: Place): number | undefined => {
  const pid = Number(readLines(place)[0])
  return isAlive(pid) ? pid : undefined
}

const probe = async (place: Place, secrets: Secrets, port: number): Promise<Postmaster> => {
  try {
    const isOurs = await asOwner(secrets, port, (client) => servesCluster(client, place))
    return isOurs ? { is: 'ready', port } : { is: 'silent' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return { is: code === CANNOT_CONNECT_NOW ? 'starting' : 'silent' }
  }
}

/** A copied data folder carries the original's postmaster.pid and password, but not its path. */
const servesCluster = async (client: pg.Client, place: Place): Promise<boolean> => {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(clusterOf(place))
}

const readLines = (place: Place): string[] =>
  existsSync(fileOf(place)) ? readFileSync(fileOf(place), 'utf8').split('\n') : []

const fileOf = (place: Place): string => join(clusterOf(place), 'postmaster.pid')

/** Whether a process of that number exists, ours or another account's. */
export const isAlive = (pid: number): boolean => {
  if (!(pid > 0)) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
