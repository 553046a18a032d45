import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Secrets } from './embedded-cluster.ts'
import { clusterOf, logFileOf, type Place } from './embedded-place.ts'
import { disownPostmaster, findPostmaster, postmasterPid } from './embedded-postmaster.ts'
import { type Binaries, programOf, runProgram, spawnOptions } from './embedded-run.ts'

const SERVER_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '40',
  shared_buffers: '128MB',
  work_mem: '16MB',
  logging_collector: 'off',
  log_timezone: 'Asia/Ho_Chi_Minh',
  timezone: 'Asia/Ho_Chi_Minh',
}

const LOG_LIMIT_BYTES = 10_000_000
/** A living server answers at once, even while it recovers; only a stranger's process stays silent. */
const SILENCE_MS = 1500
/** What a server that died leaves behind (its children, its shared memory) is gone long before. */
const PATIENCE_MS = 20_000

/**
 * The port of the server over the cluster: the one that a killed program left running, else a new one.
 * Recovery after a crash may take its time; a server that cannot start at all is told after 20 seconds.
 */
export const reachServer = async (
  place: Place,
  binaries: Binaries,
  secrets: Secrets,
  settings: Record<string, string> = {},
): Promise<number> => {
  let child: ChildProcess | undefined
  let silentSince = 0
  for (let giveUpAt = Date.now() + PATIENCE_MS; Date.now() < giveUpAt; await wait(20)) {
    const found = await findPostmaster(place, secrets)
    if (found.is === 'ready') return found.port
    if (found.is === 'starting') giveUpAt = Date.now() + PATIENCE_MS
    silentSince = found.is === 'silent' ? silentSince || Date.now() : 0
    if (isRunning(child)) continue
    if (silentSince && Date.now() - silentSince > SILENCE_MS) disownPostmaster(place)
    if (found.is === 'none') child = await startServer(place, binaries, settings)
  }
  throw new Error(
    `PostgreSQL không khởi động được. Cuối tệp ${logFileOf(place)}:\n${lastLines(place)}`,
  )
}

/** Ends the server after what is running; it goes on ending even if we are killed meanwhile. */
export const stopServer = async (place: Place, binaries: Binaries): Promise<void> => {
  if (postmasterPid(place) === undefined) return
  try {
    await runProgram(binaries, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-D', clusterOf(place)])
  } catch (error) {
    // It may have ended by itself between the look and the order.
    if (postmasterPid(place) !== undefined) throw error
  }
}

const startServer = async (
  place: Place,
  binaries: Binaries,
  settings: Record<string, string>,
): Promise<ChildProcess> => {
  const all = { ...SERVER_SETTINGS, ...settings, port: String(await freePort()) }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openLogFile(place)
  const server = spawn(programOf(binaries, 'postgres'), ['-D', clusterOf(place), ...flags], {
    ...spawnOptions(binaries),
    stdio: ['ignore', log, log],
    // In a group of its own: Ctrl-C at a terminal must reach us first, who still have things to finish.
    detached: true,
  })
  closeSync(log)
  server.unref()
  await new Promise((resolve, reject) => server.once('spawn', resolve).once('error', reject))
  return server
}

const isRunning = (child: ChildProcess | undefined): boolean =>
  child !== undefined && child.exitCode === null && child.signalCode === null

const openLogFile = (place: Place): number => {
  const file = logFileOf(place)
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES)
    renameSync(file, `${file}.old`)
  return openSync(file, 'a', 0o600)
}

const lastLines = (place: Place): string =>
  readFileSync(logFileOf(place), 'utf8').trimEnd().split('\n').slice(-5).join('\n')

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
