import { sql, type Tx } from '#platform/db/database.ts'

export type AccountAct = {
  action: string
  actor: string
  at: Date
  /** What stood before the act; empty for what was new. */
  before: Record<string, unknown>
}

/** What was done to an account, the newest first. */
export const listActs = (tx: Tx, accountId: string): Promise<AccountAct[]> =>
  tx.many(sql`
    select action, actor, recorded_at as at,
      case when jsonb_typeof(evidence -> 'before') = 'object' then evidence -> 'before' else '{}' end as before
    from identity.journal
    where unit_id = platform.unit_id() and subject = ${accountId}::uuid
    order by id desc limit 100`)
