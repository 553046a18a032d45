import type { Readable } from 'node:stream'
import type { IncomingFiles } from '#platform/files/incoming-files.ts'
import { NotFound, Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import type { ArrivedFile } from '../receive-file/receive-file.ts'
import { MAX_FILE_BYTES, refusals } from '../refusals.ts'
import type { Owner } from '../scan.ts'
import { endUpload, findUpload, insertUpload, type Upload } from './uploads.sql.ts'

export type { Upload } from './uploads.sql.ts'

/** What one piece of an upload may weigh; a sender may send less. */
export const MAX_PIECE_BYTES = 8 * 1024 * 1024

const A_DAY = 24 * 60 * 60_000

/** Begins a file that will come in pieces. @throws Refused when it is empty or too big */
export const beginUpload = async (
  request: Request,
  incoming: IncomingFiles,
  { name, size, owner }: { name: string; size: number; owner: Owner },
): Promise<string> => {
  if (!Number.isSafeInteger(size) || size <= 0) throw new Refused(refusals.empty)
  if (size > MAX_FILE_BYTES) throw new Refused(refusals['too-big'])
  await incoming.dropOlderThan(new Date(request.now.getTime() - A_DAY))
  const id = request.newId()
  const startedBy = request.actor.name
  await request.db.write(request, (tx) =>
    insertUpload(tx, { id, name, size, owner, startedBy, startedAt: request.now }),
  )
  await incoming.begin(id)
  return id
}

export type Standing = { upload: Upload; offset: number }

/** How far an upload of the actor has come. @throws NotFound when it has ended or was dropped after a day */
export const standingOf = async (
  request: Request,
  incoming: IncomingFiles,
  id: string,
): Promise<Standing> => {
  const upload = await request.db.read(request, (tx) => findUpload(tx, id))
  const offset = upload ? await incoming.offset(upload.id) : undefined
  const isOwn = upload?.startedBy === request.actor.name
  if (!upload || !isOwn || offset === undefined)
    throw new NotFound('Lần tải lên này đã xong hoặc đã bị bỏ.')
  return { upload, offset }
}

/** Adds a piece that begins at `from`; false with the right offset when it does not fit there. */
export const addPiece = async (
  incoming: IncomingFiles,
  { upload }: Standing,
  from: number,
  bytes: Readable,
): Promise<{ ok: boolean; offset: number }> => {
  const added = await incoming.append(upload.id, from, bytes)
  if (added.offset <= upload.size) return added
  await incoming.drop(upload.id)
  throw new Refused('Tệp gửi lên dài hơn đã báo. Hãy gửi lại từ đầu.')
}

/**
 * Hands a whole upload to `use` as an arrived file, once, and lets go of it.
 * @throws NotFound when another request was first
 */
export const finishUpload = async <T>(
  request: Request,
  incoming: IncomingFiles,
  { id, name, size }: Upload,
  use: (arrived: ArrivedFile) => Promise<T>,
): Promise<T> => {
  const isFirst = await request.db.write(request, (tx) => endUpload(tx, id, request.now))
  if (!isFirst) throw new NotFound('Lần tải lên này đã xong.')
  try {
    return await use({ name, path: incoming.pathOf(id), size })
  } finally {
    await incoming.drop(id)
  }
}
