import { sql, type Tx } from '#platform/db/database.ts'
import { type SignInPolicy, usualPolicy } from './policy.ts'

type Kept = SignInPolicy & { id: string }

export const findPolicy = (tx: Tx): Promise<Kept | undefined> =>
  tx.find(sql`
    select id, second_factor as "secondFactor", grace_days as "graceDays",
      idle_minutes as "idleMinutes", longest_minutes as "longestMinutes"
    from identity.sign_in_policy where unit_id = platform.unit_id()`)

/** The policy in force. */
export const getPolicy = async (tx: Tx): Promise<SignInPolicy> => {
  const kept = await findPolicy(tx)
  if (!kept) return usualPolicy
  const { id: _, ...policy } = kept
  return policy
}
