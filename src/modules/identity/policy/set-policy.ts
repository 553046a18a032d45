import { record } from '#modules/audit'
import { oneAtATime } from '#platform/db/one-at-a-time.sql.ts'
import type { Request } from '#platform/request.ts'
import { findPolicy } from './policy.sql.ts'
import type { SignInPolicy } from './policy.ts'

/** Decides how people sign in from now on; open sessions follow at once. */
export const setPolicy = (request: Request, policy: SignInPolicy): Promise<void> =>
  request.db.write(request, async (tx) => {
    await oneAtATime(tx, 'sign-in policy')
    const kept = await findPolicy(tx)
    const id = kept?.id ?? request.newId()
    const rows = { sign_in_policy: [{ id, ...columnsOf(policy) }] }
    await record(tx, request, {
      ...{ module: 'identity', action: 'set-sign-in-policy', subject: id },
      ...(kept ? { evidence: { before: columnsOf(kept) }, updates: rows } : { inserts: rows }),
    })
  })

const columnsOf = (policy: SignInPolicy) => ({
  second_factor: policy.secondFactor,
  grace_days: policy.graceDays,
  idle_minutes: policy.idleMinutes,
  longest_minutes: policy.longestMinutes,
})
