import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStore } from '#platform/files/file-store.ts'
import { Refused } from '#platform/refused.ts'
import type { PageDesk } from './page-worker/page-desk.ts'
import { refusals } from './refusals.ts'
import type { ScannedPage } from './scan.ts'

export type Studio = { store: FileStore; desk: PageDesk; remade: string }

/** How long the longer side is: in the grid, read on the screen, recognised by a program (A4 at 240 dpi). */
export const pictureSizes = { small: 280, large: 1700, recognition: 2800 } as const

type Drawn = Pick<ScannedPage, 'sha256' | 'kind' | 'number' | 'turn'>

/** The small picture of a page, kept once drawn. @throws Refused when it cannot be drawn */
export const smallPicture = async (studio: Studio, page: Drawn): Promise<Buffer> => {
  const { sha256, number, turn } = page
  const path = join(studio.remade, sha256.slice(0, 2), `${sha256}-${number}-${turn}.jpg`)
  const kept = await readFile(path).catch(() => undefined)
  if (kept) return kept
  const drawn = await drawnPicture(studio, page, 'small')
  await keep(path, drawn)
  return drawn
}

/** A picture of a page as it is turned. @throws Refused when it cannot be drawn */
export const drawnPicture = async (
  { store, desk }: Omit<Studio, 'remade'>,
  { sha256, kind, number, turn }: Drawn,
  size: keyof typeof pictureSizes,
): Promise<Buffer> => {
  const as = size === 'recognition' ? 'png' : 'jpeg'
  const longSide = pictureSizes[size]
  const drawn = await desk.ask('draw', async () => {
    const bytes = await contentOf(store, sha256)
    return { kind, bytes, number, turn, longSide, as }
  })
  if (!drawn.ok) throw new Refused(refusals[drawn.refusal])
  return Buffer.from(drawn.value)
}

/** The whole content of a file. */
export const contentOf = async (store: FileStore, sha256: string): Promise<Buffer> =>
  Buffer.concat(await (await store.read(sha256)).toArray())

/** Named in one step, so that nobody reads half a picture. A full disk only means drawing it again. */
const keep = async (path: string, drawn: Buffer): Promise<void> => {
  const arriving = `${path}.${randomUUID()}`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(arriving, drawn, { mode: 0o600 })
    await rename(arriving, path)
  } catch {
    return
  }
}
