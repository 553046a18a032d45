import { join, sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import { anywhere } from '#platform/plain-letters.ts'
import type { Day } from '#platform/time.ts'
import type { Account, GrantableRole, HeldRole } from './account.ts'

const columns = sql`id, login_name as "loginName", name, post, email, phone, active, opened_on as "openedOn"`

/** @throws NotFound */
export const getAccount = (tx: Tx, id: string): Promise<Account> =>
  tx.get(
    sql`select ${columns} from identity.account
      where unit_id = platform.unit_id() and id::text = ${id}`,
    'Không có người dùng này.',
  )

export const findByLogin = (tx: Tx, loginName: string): Promise<Account | undefined> =>
  tx.find(sql`select ${columns} from identity.account
    where unit_id = platform.unit_id() and login_name = ${loginName}`)

/** Those at work who bear the address, written in any case. */
export const listByEmail = (tx: Tx, email: string): Promise<Account[]> =>
  tx.many(sql`select ${columns} from identity.account
    where unit_id = platform.unit_id() and active and email <> '' and lower(email) = lower(${email})`)

/** Everybody who is still active, for choosing one. */
export const listActive = (tx: Tx): Promise<Account[]> =>
  tx.many(sql`select ${columns} from identity.account
    where unit_id = platform.unit_id() and active order by name`)

/** The names of those who were kept out: they left, or may not enter for now. */
export const listInactiveNames = async (tx: Tx): Promise<string[]> => {
  const people = await tx.many<{ name: string }>(sql`
    select name from identity.account where unit_id = platform.unit_id() and not active`)
  return people.map(({ name }) => name)
}

/** The names of those who may settle dossiers of the field on the day, those of this field alone first. */
export const listSpecialists = async (tx: Tx, fieldCode: string, day: Day): Promise<string[]> => {
  const people = await tx.many<{ name: string }>(sql`
    select a.name from identity.account a
    join identity.role_grant g on g.unit_id = a.unit_id and g.account_id = a.id
    where a.unit_id = platform.unit_id() and a.active and g.role = 'specialist' and not g.revoked
      and (g.field_code is null or g.field_code = ${fieldCode})
      and ${day}::date between g.valid_from and coalesce(g.valid_until, 'infinity')
    group by a.name order by bool_and(g.field_code is null), a.name`)
  return people.map(({ name }) => name)
}

/** Two acts on one account wait for each other. @throws NotFound */
export const lockAccount = async (tx: WriteTx, id: string): Promise<Account> =>
  tx.get(
    sql`select ${columns} from identity.account
      where unit_id = platform.unit_id() and id::text = ${id} for update`,
    'Không có người dùng này.',
  )

export type WantedAccounts = {
  search?: string | undefined
  role?: string | undefined
  active?: boolean | undefined
}
export type ListedAccount = Account & { roles: GrantableRole[]; lastSeenAt: Date | null }

/** The people of the unit with the roles they hold today, and when each was last at work here. */
export const listAccounts = (tx: Tx, wanted: WantedAccounts, day: string) => {
  const searched = sql`registers.without_marks(concat_ws(' ', a.login_name, a.name, a.post, a.email))`
  const conditions = [
    sql`a.unit_id = platform.unit_id()`,
    ...(wanted.active === undefined ? [] : [sql`a.active = ${wanted.active}`]),
    ...(wanted.search
      ? [sql`${searched} like registers.without_marks(${anywhere(wanted.search)})`]
      : []),
    ...(wanted.role ? [sql`held.roles @> array[${wanted.role}]`] : []),
  ]
  return tx.many<ListedAccount>(sql`
    select a.id, a.login_name as "loginName", a.name, a.post, a.email, a.phone, a.active,
      a.opened_on as "openedOn", held.roles, seen.at as "lastSeenAt"
    from identity.account a
    cross join lateral (
      select coalesce(array_agg(distinct g.role), '{}') as roles from identity.role_grant g
      where g.unit_id = a.unit_id and g.account_id = a.id and not g.revoked
        and ${day}::date between g.valid_from and coalesce(g.valid_until, 'infinity')) held
    cross join lateral (
      select max(s.seen_at) as at from identity.session s
      where s.unit_id = a.unit_id and s.account_id = a.id) seen
    where ${join(conditions, ' and ')} order by a.active desc, a.name`)
}

/** The roles given to an account and not taken back, also those to come and those past. */
export const listRoles = (tx: Tx, accountId: string): Promise<HeldRole[]> =>
  tx.many(sql`
    select id, account_id as "accountId", role, field_code as "fieldCode",
      valid_from as "validFrom", valid_until as "validUntil"
    from identity.role_grant
    where unit_id = platform.unit_id() and account_id::text = ${accountId} and not revoked
    order by role, field_code`)

/** The roles that anybody who is active holds on the day. */
export const listHeldRoles = async (tx: Tx, day: Day): Promise<GrantableRole[]> => {
  const held = await tx.many<{ role: GrantableRole }>(sql`
    select distinct g.role from identity.role_grant g
    join identity.account a on a.unit_id = g.unit_id and a.id = g.account_id and a.active
    where g.unit_id = platform.unit_id() and not g.revoked
      and ${day}::date between g.valid_from and coalesce(g.valid_until, 'infinity')`)
  return held.map(({ role }) => role)
}

/** Whether anybody but `exceptId` is an active administrator on the day, without an end in sight. */
export const hasOtherAdministrator = async (
  tx: Tx,
  { exceptId, day }: { exceptId: string; day: string },
): Promise<boolean> => {
  const found = await tx.find(sql`
    select from identity.account a
    join identity.role_grant g on g.unit_id = a.unit_id and g.account_id = a.id
    where a.unit_id = platform.unit_id() and a.active and a.id <> ${exceptId}::uuid
      and g.role = 'administrator' and not g.revoked
      and g.valid_from <= ${day}::date and g.valid_until is null`)
  return found !== undefined
}
