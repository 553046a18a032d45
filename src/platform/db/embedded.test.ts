import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
  freshFolder,
  isAlive,
  killNow,
  killProgram,
  notesAt,
  postmasterOf,
  removeFolder,
  startProgram,
} from './embedded.builder.ts'
import { openEmbedded } from './embedded.ts'
import { embeddedPlace, type Place } from './embedded-place.ts'

const base = freshFolder()
afterAll(() => removeFolder(base))

/** A folder as a village computer may have it: with spaces and Vietnamese letters. */
const office = join(base, 'văn phòng số 1')
const place = (folder: string): Place => embeddedPlace(folder, process.cwd())
const logOf = (folder: string): string => readFileSync(join(folder, 'postgres.log'), 'utf8')

describe('one cluster in a folder with spaces and Vietnamese letters', () => {
  test('two programs that start at the same moment over an empty folder: one opens, one is refused', async () => {
    const programs = [startProgram(office, 'first'), startProgram(office, 'first')]
    const answers = await Promise.all(programs.map((program) => program.answer()))
    const winner = programs[answers.findIndex(({ opened }) => opened)]
    expect(answers.filter(({ opened }) => opened)).toHaveLength(1)
    const refusal = answers.find(({ refused }) => refused)?.refused
    expect(refusal).toContain('đang được một chương trình Một Cửa khác mở')
    expect(refusal).toContain(`(tiến trình ${winner?.process.pid})`)
    expect(readdirSync(office).filter((name) => /^postgres\.(?!log)/.test(name))).toEqual([])

    await expect(openEmbedded(place(office))).rejects.toThrow(
      `(tiến trình ${winner?.process.pid}). Hãy tắt chương trình đó`,
    )
    if (winner) await killProgram(winner)
  })

  test('after kill -9 of the program the next one takes over its server and finds its rows', async () => {
    const orphan = postmasterOf(office)
    expect(isAlive(orphan)).toBe(true)
    const embedded = await openEmbedded(place(office))
    expect(postmasterOf(office)).toBe(orphan)
    expect(await notesAt(embedded.ownerUrl)).toEqual(['first'])
    await embedded.stop()
    await expect.poll(() => isAlive(orphan)).toBe(false)
  })

  test('after kill -9 of the program and of its server the committed rows are there', async () => {
    const program = startProgram(office, 'second')
    await program.answer()
    await Promise.all([killNow(postmasterOf(office)), killProgram(program)])
    const embedded = await openEmbedded(place(office))
    expect(await notesAt(embedded.ownerUrl)).toEqual(['first', 'second'])
    expect(logOf(office)).toContain('database system was not properly shut down')
    await embedded.stop()
  })

  test('Ctrl-C twice in the terminal lets the program finish its writing and close the server cleanly', async () => {
    const before = logOf(office).length
    const program = startProgram(office, 'third')
    await program.answer()
    const server = postmasterOf(office)
    process.kill(-(program.process.pid ?? 0), 'SIGINT')
    process.kill(-(program.process.pid ?? 0), 'SIGINT')
    expect(await program.answer()).toEqual({ closed: 'yes' })
    await expect.poll(() => isAlive(server)).toBe(false)
    expect(logOf(office).slice(before)).toContain('database system is shut down')
    const embedded = await openEmbedded(place(office))
    expect(await notesAt(embedded.ownerUrl)).toContain('third, after the signal')
    expect(logOf(office).slice(before)).not.toContain('not properly shut down')
    await Promise.all([embedded.stop(), embedded.stop()])
  })

  test('a postmaster.pid whose number now belongs to another process does not keep the cluster shut', async () => {
    const first = await openEmbedded(place(office))
    const lines = readFileSync(join(office, 'postgres/postmaster.pid'), 'utf8').split('\n')
    await first.stop()
    const stranger = spawn('sleep', ['30'], { ...place(office).account, stdio: 'ignore' })
    const stale = [stranger.pid, ...lines.slice(1)].join('\n')
    writeFileSync(join(office, 'postgres/postmaster.pid'), stale)
    const embedded = await openEmbedded(place(office))
    expect(postmasterOf(office)).not.toBe(stranger.pid)
    expect(await notesAt(embedded.ownerUrl)).toContain('first')
    await embedded.stop()
    expect(isAlive(stranger.pid ?? 0)).toBe(true)
    stranger.kill()
  })

  test('a second start takes no more than a few seconds', async () => {
    const began = Date.now()
    await (await openEmbedded(place(office))).stop()
    expect(Date.now() - began).toBeLessThan(3000)
  })
})
