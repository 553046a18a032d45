import {
  addPiece,
  beginUpload,
  finishUpload,
  MAX_PIECE_BYTES,
  standingOf,
} from '#modules/digitisation'
import type { Accepted, Call, Reply } from '#platform/http/route.ts'
import { NotFound, Refused } from '#platform/refused.ts'
import { digitiseAttachedResult } from './digitise-attached-result.ts'
import { keepFile } from './keep-file.ts'
import { uploadsBelow } from './scan-addresses.ts'
import type { Handler } from './scan-handlers.ts'
import { deskSender, fromPhone, type Sender } from './upload-senders.ts'

/** A piece and a little more, so that a piece of the full size fits. */
export const PIECES: Accepted = { kind: 'bytes', maxBytes: MAX_PIECE_BYTES + 1024 }

/*
 * The protocol, for scripts of our pages, over a line that may break at any byte:
 *   POST …/tai-len               name, size           → 201, location
 *   GET  …/tai-len/:upload                            → 200, upload-offset: how many bytes are here
 *   POST …/tai-len/:upload       upload-offset, bytes → 204, upload-offset; 200 with what became of
 *                                                       the file when all are here; 409 with the
 *                                                       right upload-offset when it was another
 * A refusal is 422 with a sentence.
 */

type SenderOf = (call: Call) => Promise<Sender>

const begin =
  (senderOf: SenderOf): Handler =>
  (call, { services }) =>
    told(async () => {
      const { request, owner, at } = await senderOf(call)
      const { name = '', size } = call.form
      const given = { name: name.slice(0, 300), size: Number(size), owner }
      const id = await beginUpload(request, services.incoming, given)
      return { kind: 'status', status: 201, headers: { location: `${uploadsBelow(at)}/${id}` } }
    })

const standing =
  (senderOf: SenderOf): Handler =>
  (call, { services }) =>
    told(async () => {
      const { request } = await senderOf(call)
      const { offset } = await standingOf(request, services.incoming, call.params.upload ?? '')
      return { kind: 'status', status: 200, headers: { 'upload-offset': String(offset) } }
    })

const add =
  (senderOf: SenderOf): Handler =>
  (call, { services }) =>
    told(async () => {
      const sender = await senderOf(call)
      const { request } = sender
      const known = await standingOf(request, services.incoming, call.params.upload ?? '')
      const from = Number(call.headers['upload-offset'])
      const { ok, offset } = await addPiece(services.incoming, known, from, call.bytes)
      const headers = { 'upload-offset': String(offset) }
      if (!ok) return { kind: 'status', status: 409, headers }
      if (offset < known.upload.size) return { kind: 'status', status: 204, headers }
      const kept = await finishUpload(request, services.incoming, known.upload, (file) =>
        keepFile(request, services, { ...sender, owner: known.upload.owner, file }),
      )
      if (sender.cameBy === 'desk') await digitiseAttachedResult(request, sender.code)
      return { kind: 'status', status: kept.ok ? 200 : 422, headers, text: JSON.stringify(kept) }
    })

/** Scripts get sentences, not pages. */
const told = async (work: () => Promise<Reply>): Promise<Reply> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NotFound) return { kind: 'status', status: 404, text: error.message }
    if (error instanceof Refused) return { kind: 'status', status: 422, text: error.message }
    throw error
  }
}

export const [beginAtDesk, deskStanding, addDeskPiece] = [
  begin(deskSender),
  standing(deskSender),
  add(deskSender),
]
export const [beginOnPhone, phoneStanding, addPhonePiece] = [
  begin(fromPhone),
  standing(fromPhone),
  add(fromPhone),
]
