import { sql, type Tx } from '#platform/db/database.ts'

type UnitActs = { unitId: number; acts: number }
/** How many acts the chain of each unit holds. */
export const countActs = (tx: Tx): Promise<UnitActs[]> =>
  tx.many(sql`
    select unit_id as "unitId", count(e.number) as acts
    from audit.chain full join audit.entry e using (unit_id) group by unit_id order by unit_id`)

export type BrokenLink = {
  unitId: number
  act: number
  module: string
  action: string
  before: number
  altered: boolean
}
/** Acts that do not follow the one before them, or whose own hash is not that of what they say. */
export const listBrokenLinks = (tx: Tx): Promise<BrokenLink[]> =>
  tx.many(sql`
    select unit_id as "unitId", number as act, module, action, before, altered
    from (
      select e.unit_id, e.number, e.module, e.action, coalesce(lag(e.number) over chain, 0) as before,
        e.previous_hash <> coalesce(lag(e.hash) over chain, sha256('')) as unlinked,
        e.hash <> pg_temp.hash_of(e) as altered
      from audit.entry e window chain as (partition by e.unit_id order by e.number)) link
    where number <> before + 1 or unlinked or altered order by unit_id, number`)

/** The head of a chain, as it stands and as its last act says. */
export type BrokenHead = { unitId: number; head: number | null; last: number | null }
/** Chains whose head is not their last act. */
export const listBrokenHeads = (tx: Tx): Promise<BrokenHead[]> =>
  tx.many(sql`
    select unit_id as "unitId", c.last_number as head, l.number as last
    from audit.chain c full join (
      select distinct on (unit_id) unit_id, number, hash from audit.entry order by unit_id, number desc) l
      using (unit_id)
    where (c.last_number, c.last_hash) is distinct from (l.number, l.hash) order by unit_id`)
