import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { endProgram, startProgram, withDemoFolder } from './demo-program.ts'
import { judge, median, milliseconds, say, title } from './figures.ts'
import { megabytesOf, processesUnder } from './memory.ts'

const MOST_MS = 2000
const MOST_MB = 250
const ROUNDS = 5
const IDLE_MS = 10_000

/** As `npm start` runs it. */
const flags = ['--max-semi-space-size=8', '--import', 'tsx'] as const
const programs = {
  floor: [...flags, fileURLToPath(new URL('./start-floor.program.ts', import.meta.url))],
  motcua: [...flags, fileURLToPath(new URL('../src/cli.ts', import.meta.url)), 'serve'],
} as const

/** How long from starting the program over an existing demo commune to its first pages, and its memory. */
export const start = async (): Promise<void> => {
  title('start: from the command to the first pages of the demo commune; memory after 10 s of rest')
  say('floor: the same embedded PostgreSQL over the same data and an empty Fastify that says “ok”')
  await withDemoFolder(compare)
}

const compare = async (folder: string): Promise<void> => {
  const floors: number[] = []
  const ours: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    floors.push(await timeToPages(folder, programs.floor, ['/']))
    ours.push(await timeToPages(folder, programs.motcua, ['/bao-cao', '/']))
  }
  const [floor, time] = [median(floors.slice(1)), median(ours.slice(1))]
  say(
    `floor ${milliseconds(floor)}; the first start of ours ${milliseconds(ours[0] ?? 0)}, the later ones ${milliseconds(time)}`,
  )
  judge('start to /bao-cao and /, warm', milliseconds(time), time < MOST_MS, 'under 2 s')
  say(`(${(time / floor).toFixed(2)} times the floor)`)
  const bare = await idleMemory(folder, programs.floor, ['/'])
  const memory = await idleMemory(folder, programs.motcua, ['/bao-cao', '/'])
  say(`memory of the floor ${bare.text}; of ours ${memory.text}`)
  judge(
    'memory of program and PostgreSQL, idle',
    `${memory.total} MB`,
    memory.total < MOST_MB,
    'under 250 MB',
  )
  say(
    `(${(memory.total / bare.total).toFixed(2)} times the floor; proportional set size, so shared pages count once)`,
  )
}

const timeToPages = async (
  folder: string,
  program: readonly string[],
  pages: string[],
): Promise<number> => {
  const began = performance.now()
  const child = await serveFirst(folder, program, pages)
  const time = performance.now() - began
  await endProgram({ child })
  return time
}

const idleMemory = async (
  folder: string,
  program: readonly string[],
  pages: string[],
): Promise<{ total: number; text: string }> => {
  const child = await serveFirst(folder, program, pages)
  await wait(IDLE_MS)
  const parts = processesUnder([child.pid ?? 0, postmasterOf(folder)]).map(megabytesOf)
  await endProgram({ child })
  const total = Math.round(parts.reduce((sum, { megabytes }) => sum + megabytes, 0))
  const node = parts.filter(({ name }) => name !== 'postgres')
  const text = `${total} MB (${node.map(({ name, megabytes }) => `${name} ${Math.round(megabytes)}`).join(', ')}, postgres × ${parts.length - node.length})`
  return { total, text }
}

/** Starts the program on a free port and asks for the pages, one after the other. */
const serveFirst = async (
  folder: string,
  program: readonly string[],
  pages: string[],
): Promise<ChildProcess> => {
  const { child, address } = await startProgram(folder, program)
  for (const page of pages) {
    const response = await fetch(new URL(page, address))
    await response.text()
    if (response.status !== 200) throw new Error(`${page} answered ${response.status}`)
  }
  return child
}

const postmasterOf = (folder: string): number =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
