import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { Grant } from '#platform/request.ts'
import type { Session } from './session.ts'

export type Bearer = { accountId: string; name: string; seenAt: Date; grants: Grant[] }

/** How long a session lasts where no policy says so: 8 hours idle, 24 hours in all. */
const idle = sql`coalesce(p.idle_minutes, 480) * interval '1 minute'`
const longest = sql`coalesce(p.longest_minutes, 1440) * interval '1 minute'`
const lives = (now: Date) => sql`
  s.ended_at is null and s.seen_at > ${now}::timestamptz - ${idle} and s.opened_at > ${now}::timestamptz - ${longest}`

const inForce = (day: string) => sql`
  not g.revoked and ${day}::date between g.valid_from and coalesce(g.valid_until, 'infinity')`

/**
 * Who bears the token, with every role he holds on the day: his own, then those of the colleagues for
 * whom he stands in. The keeping of the program and the looking-on from above are not handed on.
 */
export const findBearer = (
  tx: Tx,
  { tokenHash, now, day }: { tokenHash: string; now: Date; day: string },
): Promise<Bearer | undefined> =>
  tx.find(sql`
    select a.id as "accountId", a.name, s.seen_at as "seenAt",
      (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
          'role', held.role, 'insteadOf', held.instead_of)) || jsonb_build_object('fieldCode', held.field_code)
          order by held.instead_of nulls first, array_position(
            array['office-clerk', 'leader', 'specialist', 'clerk', 'administrator', 'upper-level'], held.role)), '[]')
        from (
          select g.role, g.field_code, null as instead_of from identity.role_grant g
          where g.unit_id = a.unit_id and g.account_id = a.id and ${inForce(day)}
          union all
          select g.role, g.field_code, o.name from identity.absence b
          join identity.account o on o.unit_id = b.unit_id and o.id = b.absent_id and o.active
          join identity.role_grant g on g.unit_id = b.unit_id and g.account_id = b.absent_id and ${inForce(day)}
          where b.unit_id = a.unit_id and b.stand_in_id = a.id and not b.revoked
            and ${day}::date between b.from_day and b.until_day
            and g.role not in ('administrator', 'upper-level')) held) as grants
    from identity.session s
    join identity.account a on a.unit_id = s.unit_id and a.id = s.account_id and a.active
    left join identity.sign_in_policy p on p.unit_id = s.unit_id
    where s.unit_id = platform.unit_id() and s.token_hash = ${tokenHash} and ${lives(now)}`)

export const touchSession = (tx: WriteTx, tokenHash: string, now: Date) =>
  tx.run(sql`
    update identity.session set seen_at = ${now}
    where unit_id = platform.unit_id() and token_hash = ${tokenHash} and ended_at is null`)

type NewSession = Pick<Session, 'handle' | 'address' | 'browser'> & {
  tokenHash: string
  accountId: string
  now: Date
  provedAt: Date | null
}

export const addSession = (
  tx: WriteTx,
  { tokenHash, handle, accountId, now, provedAt, ...from }: NewSession,
) =>
  tx.run(sql`
    insert into identity.session
      (unit_id, token_hash, handle, account_id, opened_at, seen_at, address, browser, ended_at, proved_at)
    values (platform.unit_id(), ${tokenHash}, ${handle}::uuid, ${accountId}::uuid, ${now}, ${now},
      ${from.address}, ${from.browser}, null, ${provedAt})`)

/** The sessions of an account that still live, the newest first. */
export const listSessions = (
  tx: Tx,
  { accountId, tokenHash, now }: { accountId: string; tokenHash: string; now: Date },
): Promise<Session[]> =>
  tx.many(sql`
    select s.handle, s.opened_at as "openedAt", s.seen_at as "seenAt", s.address, s.browser,
      s.token_hash = ${tokenHash} as "isThis"
    from identity.session s left join identity.sign_in_policy p on p.unit_id = s.unit_id
    where s.unit_id = platform.unit_id() and s.account_id = ${accountId}::uuid and ${lives(now)}
    order by s.seen_at desc`)

export const endSessionOf = (tx: WriteTx, tokenHash: string, now: Date) =>
  tx.run(sql`
    update identity.session set ended_at = ${now}
    where unit_id = platform.unit_id() and token_hash = ${tokenHash} and ended_at is null`)

/** Ends one session of an account, named by its handle; tells how many ended. */
export const endHandle = (
  tx: WriteTx,
  { accountId, handle, now }: { accountId: string; handle: string; now: Date },
): Promise<number> =>
  tx.run(sql`
    update identity.session set ended_at = ${now}
    where unit_id = platform.unit_id() and account_id = ${accountId}::uuid
      and handle::text = ${handle} and ended_at is null`)

/** Ends all sessions of an account but the one with this token. */
export const endAllSessions = (
  tx: WriteTx,
  { accountId, except, now }: { accountId: string; except?: string | undefined; now: Date },
): Promise<number> =>
  tx.run(sql`
    update identity.session set ended_at = ${now}
    where unit_id = platform.unit_id() and account_id = ${accountId}::uuid and ended_at is null
      and token_hash is distinct from ${except ?? null}`)
