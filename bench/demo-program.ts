import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openServices } from '#platform/services.ts'
import { readSettings } from '#platform/settings.ts'
import { loadDemo } from '../demo/load-demo.ts'

/** A folder with the demo commune for `use`, removed afterwards. */
export const withDemoFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-demo-'))
  chmodSync(folder, 0o755)
  try {
    const services = await openServices(readSettings({ MOTCUA_DATA: folder }))
    await loadDemo(services)
    await services.close()
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export type Running = { child: ChildProcess; address: string }

/** Starts a program over the folder on a free port; resolves when it tells its address. */
export const startProgram = async (
  folder: string,
  program: readonly string[],
): Promise<Running> => {
  const child = spawn(process.execPath, program, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, MOTCUA_DATA: folder, PORT: '0' },
  })
  return { child, address: await addressTold(child) }
}

/** Asks it to stop and waits until it has. */
export const endProgram = async ({ child }: Pick<Running, 'child'>): Promise<void> => {
  child.kill('SIGTERM')
  await once(child, 'exit')
}

const addressTold = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error('the program has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/[\d.]+:\d+\//.exec(line)?.[0]
    if (address) return address
  }
  throw new Error('the program ended before it served')
}
