import { type Sql, sql, type Tx, type WriteTx } from '../db/database.ts'
import type { DeliveredEvent } from './subscription.ts'

type Who = { unitId: number; subscriber: string }

/** How far behind the newest delivery an event may still appear: acts that were slow to commit. */
const LATE_COMMITS = 1000

/** The events of `names` that the subscriber has not handled, the oldest `most` of them in their order. */
export const listUndelivered = (
  tx: Tx,
  { unitId, subscriber }: Who,
  names: string[],
  most: number,
): Promise<DeliveredEvent[]> =>
  tx.many<DeliveredEvent>(sql`
    select e.unit_id as "unitId", e.id, e.name, e.payload
    from platform.event e
    where e.unit_id = ${unitId} and e.name = any(${names}::text[])
      and e.id > (
        select coalesce(max(d.event_id), 0) - ${LATE_COMMITS}::integer from platform.delivery d
        where d.unit_id = ${unitId} and d.subscriber = ${subscriber})
      and not exists (
        select from platform.delivery d
        where d.unit_id = e.unit_id and d.subscriber = ${subscriber} and d.event_id = e.id)
    order by e.id
    limit ${most}`)

/** Lets one deliverer at a time serve the subscriber, until its transaction ends; false when another does. */
export const tryToServe = async (tx: WriteTx, { unitId, subscriber }: Who): Promise<boolean> => {
  const key = `deliver ${unitId} ${subscriber}`
  const row = await tx.find<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as free`,
  )
  return row?.free ?? false
}

/** Notes that the subscriber handled the events. */
export const saveDeliveries = async (
  tx: WriteTx,
  { unitId, subscriber }: Who,
  eventIds: number[],
): Promise<void> => {
  await tx.run(sql`
    insert into platform.delivery (unit_id, event_id, subscriber, delivered_at)
    select ${unitId}, id, ${subscriber}, now() from unnest(${eventIds}::bigint[]) id`)
}

/** The units that have events, found by hopping along the index; only the owner sees more than one. */
export const unitsWithEvents: Sql = sql`
  with recursive unit (id) as (
    (select unit_id from platform.event order by unit_id limit 1)
    union all
    select (
      select e.unit_id from platform.event e where e.unit_id > unit.id order by e.unit_id limit 1)
    from unit where unit.id is not null)
  select id from unit where id is not null`
