import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { TestDatabase } from '../../support/database.ts'

export type OwnProgram = { address: () => string; told: (words: string) => Promise<void> }

/** The program itself, started as an operator starts it, over the database of the test. */
export const useOwnProgram = (test$: TestDatabase): OwnProgram => {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-start-'))
  let address = ''
  let program: ChildProcess
  beforeAll(async () => {
    const PORT = String(await freePort())
    const env = { ...process.env, DATABASE_URL: test$.ownerUrl, MOTCUA_DATA: folder, PORT }
    address = `http://127.0.0.1:${PORT}`
    program = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'serve'], { env })
    await told(program, 'Mở http')
  })
  afterAll(async () => {
    const ended = once(program, 'exit')
    if (program.kill('SIGKILL')) await ended
    rmSync(folder, { recursive: true, force: true })
  })
  return { address: () => address, told: (words) => told(program, words) }
}

/** Waits until the program has said so. */
const told = (program: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let heard = ''
    program.stderr?.on('data', (piece) => {
      heard += piece
    })
    program.stdout?.on('data', (piece) => {
      heard += piece
      if (heard.includes(words)) resolve()
    })
    program.on('exit', (code) => reject(new Error(`the program ended with ${code}: ${heard}`)))
  })

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
