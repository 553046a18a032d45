import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, link, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { NotFound } from '../refused.ts'
import { checked, flush, hashOfFile, spool } from './content-hash.ts'
import { type ContentHash, type FileStore, isContentHash, type StoredFile } from './file-store.ts'

/**
 * A store in a folder that is made when the first content comes. A content is written beside its place,
 * flushed, and then given its name in one step, so that a name never stands for half a content.
 */
export const openDiskStore = (folder: string): FileStore => {
  const placeOf = (sha256: ContentHash) =>
    join(folder, 'contents', sha256.slice(0, 2), sha256.slice(2))
  const has = async (sha256: ContentHash) => isContentHash(sha256) && isThere(placeOf(sha256))
  return {
    has,
    put: (content) => keep(content, folder, placeOf),
    read: async (sha256) => {
      if (!(await has(sha256))) throw new NotFound('Không còn nội dung của tệp này trong kho tệp.')
      return checked(createReadStream(placeOf(sha256)), sha256)
    },
  }
}

const keep = async (
  content: string | Readable,
  folder: string,
  placeOf: (sha256: ContentHash) => string,
): Promise<StoredFile> => {
  const arriving = join(folder, 'arriving', randomUUID())
  await mkdir(dirname(arriving), { recursive: true, mode: 0o700 })
  try {
    const stored = await spool(content, arriving)
    await name(arriving, placeOf(stored.sha256), stored.sha256)
    return stored
  } finally {
    await rm(arriving, { force: true })
  }
}

/** A second name for the same bytes fails when the name is taken, where a renaming would overwrite. */
const name = async (arriving: string, place: string, sha256: ContentHash): Promise<void> => {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  try {
    await link(arriving, place)
  } catch (error) {
    if (!isTaken(error)) throw error
    if ((await hashOfFile(place)) === sha256) return
    // The copy there is damaged: set it aside for whoever asks why, and let the sound one take its name.
    await rename(place, `${place}.damaged-${randomUUID()}`)
    await link(arriving, place)
  }
  await flush(dirname(place))
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'
