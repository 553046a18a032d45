import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { GrantableRole } from '../accounts/account.ts'

export type DemoSignIn = {
  password: string
  people: { loginName: string; name: string; roles: GrantableRole[] }[]
}

/** The password of the demo commune and its people; undefined in every real office. */
export const findDemoSignIn = (tx: Tx): Promise<DemoSignIn | undefined> =>
  tx.find(sql`
    select password, (
      select coalesce(json_agg(json_build_object(
        'loginName', a.login_name, 'name', a.name, 'roles', held.roles) order by a.login_name), '[]')
      from identity.account a cross join lateral (
        select array_agg(distinct g.role) as roles from identity.role_grant g
        where g.unit_id = a.unit_id and g.account_id = a.id and not g.revoked) held
      where a.unit_id = platform.unit_id() and a.active and held.roles is not null) as people
    from identity.demo_sign_in where unit_id = platform.unit_id()`)

/** Marks the unit as the demo: its sign-in page shows this password. */
export const keepDemoSignIn = (tx: WriteTx, password: string) =>
  tx.run(sql`
    insert into identity.demo_sign_in (unit_id, password) values (platform.unit_id(), ${password})
    on conflict (unit_id) do update set password = excluded.password`)
