import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Files that arrive in pieces. How much of one is here is the size of its file, also after a crash. */
export type IncomingFiles = {
  begin: (id: string) => Promise<void>
  /** How many bytes are here; undefined when there is no such file. */
  offset: (id: string) => Promise<number | undefined>
  /**
   * Adds what comes, whole or until the line breaks; a line that still hangs on to the file is cut.
   * @returns how many bytes are here now, and whether `from` was the right place to go on
   */
  append: (id: string, from: number, bytes: Readable) => Promise<Appended>
  pathOf: (id: string) => string
  drop: (id: string) => Promise<void>
  /** Removes what nobody has added to since. */
  dropOlderThan: (since: Date) => Promise<void>
}
export type Appended = { ok: boolean; offset: number }

type Line = { cut: () => void; ended: Promise<void> }

/** Incoming files in a folder that is made when the first begins. */
export const openIncomingFiles = (folder: string): IncomingFiles => {
  const pathOf = (id: string) => join(folder, `${id.replace(/[^0-9a-f-]/g, '')}.part`)
  const offset = (id: string) => sizeOf(pathOf(id))
  const append = async (id: string, from: number, bytes: Readable): Promise<Appended> => {
    const here = await offset(id)
    if (here !== from) return { ok: false, offset: here ?? 0 }
    await addTo(pathOf(id), bytes)
    return { ok: true, offset: (await offset(id)) ?? 0 }
  }
  return {
    pathOf,
    offset,
    begin: async (id) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await (await open(pathOf(id), 'wx', 0o600)).close()
    },
    append: oneLineAtATime(append),
    drop: (id) => rm(pathOf(id), { force: true }),
    dropOlderThan: (since) => dropOlder(folder, since),
  }
}

/** Whoever comes back after a broken line does not wait for the old line to be given up. */
const oneLineAtATime = (append: IncomingFiles['append']): IncomingFiles['append'] => {
  const lines = new Map<string, Line>()
  return async (id, from, bytes) => {
    const before = lines.get(id)
    before?.cut()
    const appended = (before?.ended ?? Promise.resolve()).then(() => append(id, from, bytes))
    const ended = appended.then(
      () => undefined,
      () => undefined,
    )
    const line = { cut: () => void bytes.destroy(), ended }
    lines.set(id, line)
    await ended
    if (lines.get(id) === line) lines.delete(id)
    return appended
  }
}

/** A broken line is no error: what came is kept, and the sender asks from where to go on. */
const addTo = (path: string, bytes: Readable): Promise<void> =>
  pipeline(bytes, createWriteStream(path, { flags: 'a' })).catch((error) => {
    if (!isBroken(error)) throw error
  })

const BROKEN = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'ECONNABORTED', 'ABORT_ERR']
const isBroken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && BROKEN.includes(String(error.code))

const dropOlder = async (folder: string, since: Date): Promise<void> => {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => each.endsWith('.part'))) {
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (found && found.mtime < since) await rm(join(folder, name), { force: true })
  }
}

const sizeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ size }) => size,
    () => undefined,
  )
