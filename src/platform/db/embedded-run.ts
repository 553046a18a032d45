import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Account } from './embedded-place.ts'

/** What runs the cluster: the folder of PostgreSQL's own programs and the account that owns the files. */
export type Binaries = { folder: string; account: Account | undefined }

/**
 * How PostgreSQL's programs are spawned: in a session of their own, so that Ctrl-C in the terminal
 * reaches only us, and without our environment, so that no PG… variable of the machine interferes.
 */
export const spawnOptions = ({ account }: Binaries) => ({
  ...account,
  cwd: '/',
  detached: true,
  windowsHide: true,
  env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C' },
})

/** The path of one of PostgreSQL's own programs. */
export const programOf = ({ folder }: Binaries, name: string): string => join(folder, 'bin', name)

/** Runs one of PostgreSQL's programs to its end. @throws Error with what it wrote when it fails */
export const runProgram = (binaries: Binaries, name: string, args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const written: string[] = []
    const program = spawn(programOf(binaries, name), args, spawnOptions(binaries))
    program.stdout.resume()
    program.stderr.on('data', (data) => written.push(String(data)))
    program.once('error', reject)
    program.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${name} không chạy được: ${written.join('').trim()}`))
    })
  })
