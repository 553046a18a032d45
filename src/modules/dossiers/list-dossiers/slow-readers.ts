import { PassThrough } from 'node:stream'
import { Refused } from '#platform/refused.ts'

/** Each file holds a session of the database while it is read; the others are for everybody's pages. */
const AT_ONCE = 4
/** Whoever takes nothing for so long has gone, though his line may not know it yet. */
const STALL_MS = 30_000

let open = 0

/**
 * A stream for a file that is written while it is read. It ends when its reader stands still.
 * @throws Refused when too many are read at this moment
 */
export const openForReader = (stallMs = STALL_MS): PassThrough => {
  if (open >= AT_ONCE)
    throw new Refused('Đang có nhiều người tải danh sách. Xin thử lại sau ít phút.')
  const body = new PassThrough({
    transform: (piece, _, done) => {
      stalled.refresh()
      done(null, piece)
    },
  })
  const stalled = setTimeout(() => body.destroy(new Error('the reader stands still')), stallMs)
  open++
  body.once('close', () => {
    clearTimeout(stalled)
    open--
  })
  return body
}
