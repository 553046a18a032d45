import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Request } from '#platform/request.ts'
import type { PageDesk } from '../page-worker/page-desk.ts'
import { queueForReading } from '../read-text/page-texts.sql.ts'
import { type Notice, notices, type Refusal, refusals } from '../refusals.ts'
import type { CameBy, FileKind, Owner } from '../scan.ts'
import { lastPosition } from '../scans.sql.ts'
import { tellKind } from './file-kind.rules.ts'

export type ArrivedFile = { name: string; path: string; size: number }

/** A file that proved sound and lies in the store. */
export type SoundFile = {
  name: string
  kind: FileKind
  sha256: string
  size: number
  pageCount: number
  notices: string[]
}
export type Examined = { ok: true; file: SoundFile } | { ok: false; name: string; reason: string }

export type Examiner = { store: FileStore; desk: PageDesk }

/** Looks into a file that came and, when it is sound, keeps its content. Never throws for a bad file. */
export const examineFile = async (
  { store, desk }: Examiner,
  { path, ...arrived }: ArrivedFile,
): Promise<Examined> => {
  const name = plainName(arrived.name)
  const refuse = (refusal: Refusal): Examined => ({ ok: false, name, reason: refusals[refusal] })
  const bytes = await readFile(path)
  const told = tellKind(bytes)
  if (!told.ok) return refuse(told.refusal)
  const inspected = await desk.ask('inspect', { kind: told.kind, bytes })
  if (!inspected.ok) return refuse(inspected.refusal)
  const { pageCount, notices: found } = inspected.value
  const stored = await store.put(path)
  return {
    ok: true,
    file: { name, kind: told.kind, ...stored, pageCount, notices: wordsOf(found) },
  }
}

/** `audience` is whose work it is, by a name of the module above; pages are searched by it. */
export type Place = { owner: Owner; cameBy: CameBy; audience: string }

/** Puts the pages of a sound file at the end of what its owner has. Gives the ids of the pages. */
export const placeFile = async (
  tx: WriteTx,
  request: Request,
  { name, kind, sha256, size, pageCount }: SoundFile,
  { owner, cameBy, audience }: Place,
): Promise<string[]> => {
  const id = request.newId()
  const last = await lastPosition(tx, owner)
  const pages = Array.from({ length: pageCount }, (_, place) => ({
    ...{ id: request.newId(), removed: false, file_id: id, number: place + 1, turn: 0 },
    ...{ owner_kind: owner.kind, owner_id: owner.id, position: last + place + 1 },
  }))
  await record(tx, request, {
    ...{ module: 'digitisation', action: 'receive-file', subject: id },
    inserts: {
      file: [{ id, sha256, name, kind, size, page_count: pageCount, came_by: cameBy }],
      page: pages,
    },
  })
  const ids = pages.map((page) => page.id)
  await queueForReading(tx, { pageIds: ids, audience, now: request.now })
  return ids
}

const wordsOf = (found: readonly Notice[]): string[] => found.map((notice) => notices[notice])

/** Some browsers send the folder too; what remains is a name of a length that a page can show. */
const plainName = (name: string): string => {
  const last = basename(name.replaceAll('\\', '/')).replace(/\p{Cc}/gu, '')
  return last.slice(-120) || 'Không tên'
}
