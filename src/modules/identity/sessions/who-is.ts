import type { Asker } from '#platform/http/server.ts'
import type { Actor, Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { SESSION_COOKIE } from './session.ts'
import { findBearer, touchSession } from './sessions.sql.ts'
import { hashToken } from './token.ts'

/** How far the last use that is written down may lag behind the true one. */
const TOUCH_MS = 60_000

type Asked = Pick<Request, 'db' | 'unitId' | 'now'>

/**
 * Who is signed in by these cookies, with the roles he holds today; undefined for a stranger. What a
 * page left open asks by itself is no use of the session and does not keep it alive.
 */
export const whoIs = async (
  asked: Asked,
  cookies: Readonly<Record<string, string>>,
  by: Asker = 'person',
): Promise<Actor | undefined> => {
  const token = cookies[SESSION_COOKIE]
  if (!token) return undefined
  const { db, now } = asked
  const tokenHash = hashToken(token)
  const bearer = await db.read(asked, (tx) => findBearer(tx, { tokenHash, now, day: dayOf(now) }))
  if (!bearer) return undefined
  if (by === 'person' && now.getTime() - bearer.seenAt.getTime() > TOUCH_MS)
    await db.write(asked, (tx) => touchSession(tx, tokenHash, now))
  const { accountId, name, grants } = bearer
  return { name, accountId, grants, role: grants[0]?.role ?? 'citizen' }
}
