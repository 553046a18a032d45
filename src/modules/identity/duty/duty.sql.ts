import { sql, type Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'

export type DutyDay = {
  id: string
  day: Day
  leaderId: string | null
  clerkId: string | null
  leaderName: string | null
  clerkName: string | null
  note: string
}

const rows = sql`
  select d.id, d.day, d.leader_id as "leaderId", d.clerk_id as "clerkId",
    l.name as "leaderName", c.name as "clerkName", d.note
  from identity.duty_day d
  left join identity.account l on l.unit_id = d.unit_id and l.id = d.leader_id
  left join identity.account c on c.unit_id = d.unit_id and c.id = d.clerk_id
  where d.unit_id = platform.unit_id()`

/** The roster from one day to another; days for which nobody is named are left out. */
export const listDuty = (tx: Tx, { from, to }: { from: Day; to: Day }): Promise<DutyDay[]> =>
  tx.many(sql`${rows} and d.day between ${from}::date and ${to}::date
    and (d.leader_id is not null or d.clerk_id is not null) order by d.day`)

export const findDuty = (tx: Tx, day: Day): Promise<DutyDay | undefined> =>
  tx.find(sql`${rows} and d.day = ${day}::date`)
