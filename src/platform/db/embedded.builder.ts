import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Account } from './embedded-place.ts'

const PROGRAM = fileURLToPath(new URL('./embedded.program.ts', import.meta.url))

export type Answer = { opened?: string; refused?: string; closed?: string }
export type Program = { process: ChildProcess; answer: () => Promise<Answer> }

/** Starts another program over the folder, in a process group of its own as a terminal would. */
export const startProgram = (folder: string, words = '', account?: Account): Program => {
  const child = spawn(process.execPath, [PROGRAM, folder, words], {
    ...account,
    detached: true,
    // A program that inherited our error output would keep the test run from ending.
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { process: child, answer: async () => JSON.parse((await lines.next()).value ?? '{}') }
}

/** A clean folder that every account may enter, for all tests of a file. */
export const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-embedded-'))
  chmodSync(folder, 0o755)
  return folder
}

export const postmasterOf = (folder: string): number =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])

/** Ends the process at once, as a power cut would, and waits until it is gone. */
export const killNow = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await wait(5)
}

export const killProgram = async ({ process: child }: Program): Promise<void> => {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** What programs noted in the cluster at `ownerUrl`. */
export const notesAt = async (ownerUrl: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ text: string }>('select text from note order by ctid')
  await client.end()
  return rows.map(({ text }) => text)
}

/** Removes the folder of `freshFolder` and ends the servers that tests left below it. */
export const removeFolder = (folder: string): void => {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('postgres/postmaster.pid')) {
      const pid = Number(readFileSync(join(folder, file), 'utf8').split('\n')[0])
      if (isPostgres(pid)) process.kill(pid, 'SIGQUIT')
    }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

const isPostgres = (pid: number): boolean =>
  existsSync(`/proc/${pid}/cmdline`) &&
  readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('bin/postgres')

/** A killed process whose parent has not asked for it yet no longer counts. */
export const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
