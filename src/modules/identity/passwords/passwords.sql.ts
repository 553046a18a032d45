import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'

export type KeptPassword = { hash: string; oneTime: boolean; setAt: Date }

export const findPassword = (tx: Tx, accountId: string): Promise<KeptPassword | undefined> =>
  tx.find(sql`
    select hash, one_time as "oneTime", set_at as "setAt" from identity.password
    where unit_id = platform.unit_id() and account_id = ${accountId}::uuid`)

type NewPassword = { accountId: string; hash: string; oneTime: boolean; at: Date }

export const keepPassword = (tx: WriteTx, { accountId, hash, oneTime, at }: NewPassword) =>
  tx.run(sql`
    insert into identity.password (unit_id, account_id, hash, one_time, set_at)
    values (platform.unit_id(), ${accountId}::uuid, ${hash}, ${oneTime}, ${at})
    on conflict (unit_id, account_id) do update
    set hash = excluded.hash, one_time = excluded.one_time, set_at = excluded.set_at`)
