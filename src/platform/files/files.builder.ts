import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { openDiskStore } from './disk-store.ts'
import { openIncomingFiles } from './incoming-files.ts'
import type { Files } from './open-files.ts'

/** An empty folder, and how to remove it. */
export const aFolder = (): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-files-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Everything that a stream gives. @throws what the stream ends with */
export const bytesOf = async (source: Readable): Promise<Buffer> =>
  Buffer.concat(await source.toArray())

/** A place for files in a folder of its own. */
export const someFiles = (folder: string): Files => ({
  store: openDiskStore(folder),
  incoming: openIncomingFiles(join(folder, 'incoming')),
  remade: join(folder, 'remade'),
})
