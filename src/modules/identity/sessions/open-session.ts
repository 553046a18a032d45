import type { Request } from '#platform/request.ts'
import type { Visitor } from './session.ts'
import { addSession, endSessionOf } from './sessions.sql.ts'
import { hashToken, makeToken } from './token.ts'

/**
 * Signs somebody in and gives the token of his new session. A token is never taken over from the
 * browser; the session that it had there before ends.
 */
export const openSession = async (
  request: Request,
  { accountId, visitor, before, provedAt = request.now }: Opened,
): Promise<string> => {
  const token = makeToken()
  const { now, newId } = request
  await request.db.write(request, async (tx) => {
    if (before) await endSessionOf(tx, hashToken(before), now)
    await addSession(tx, {
      ...visitor,
      accountId,
      now,
      provedAt,
      handle: newId(),
      tokenHash: hashToken(token),
    })
  })
  return token
}

type Opened = {
  accountId: string
  visitor: Visitor
  /** The token of the session that this browser had before. */
  before?: string | undefined
  /** When he proved who he is, if not now; null when nobody knows. */
  provedAt?: Date | null
}
