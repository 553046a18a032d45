import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { endAllSessions, endHandle } from './sessions.sql.ts'

/** Ends somebody else's session. @throws Refused when it has ended before */
export const endSession = (
  request: Request,
  { accountId, handle }: { accountId: string; handle: string },
): Promise<void> =>
  request.db.write(request, async (tx) => {
    const ended = await endHandle(tx, { accountId, handle, now: request.now })
    if (ended === 0) throw new Refused('Phiên này đã kết thúc.')
    await record(tx, request, { module: 'identity', action: 'end-sessions', subject: accountId })
  })

/** Ends all sessions of an account but the one with the token of this hash. */
export const endOtherSessions = (
  request: Request,
  { accountId, except }: { accountId: string; except: string },
): Promise<void> =>
  request.db.write(request, async (tx) => {
    await endAllSessions(tx, { accountId, except, now: request.now })
    await record(tx, request, { module: 'identity', action: 'end-sessions', subject: accountId })
  })
