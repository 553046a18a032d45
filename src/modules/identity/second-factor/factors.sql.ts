import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'
import type { Factor, Passkey } from './factor.ts'

export const listFactors = (tx: Tx, accountId: string): Promise<Factor[]> =>
  tx.many(sql`
    select id, kind, label, recorded_at as "addedAt" from identity.second_factor
    where unit_id = platform.unit_id() and account_id = ${accountId}::uuid and not removed
    order by recorded_at`)

export type KeptTotp = { factorId: string; secret: string }

export const listTotps = (tx: Tx, accountId: string): Promise<KeptTotp[]> =>
  tx.many(sql`
    select t.factor_id as "factorId", t.secret
    from identity.totp t join identity.second_factor f on f.unit_id = t.unit_id and f.id = t.factor_id
    where f.unit_id = platform.unit_id() and f.account_id = ${accountId}::uuid and not f.removed`)

export const addTotp = (tx: WriteTx, { factorId, secret, step }: KeptTotp & { step: number }) =>
  tx.run(sql`
    insert into identity.totp (unit_id, factor_id, secret, last_step)
    values (platform.unit_id(), ${factorId}::uuid, ${secret}, ${step})`)

/** Whether the step was not used before; from now on it is. */
export const useTotpStep = async (tx: WriteTx, factorId: string, step: number): Promise<boolean> =>
  (await tx.run(sql`
    update identity.totp set last_step = ${step}
    where unit_id = platform.unit_id() and factor_id = ${factorId}::uuid and last_step < ${step}`)) >
  0

export const listPasskeys = (tx: Tx, accountId: string): Promise<Passkey[]> =>
  tx.many(sql`
    select p.factor_id as "factorId", p.credential_id as "credentialId", p.public_key as "publicKey",
      p.counter, p.transports
    from identity.passkey p join identity.second_factor f on f.unit_id = p.unit_id and f.id = p.factor_id
    where f.unit_id = platform.unit_id() and f.account_id = ${accountId}::uuid and not f.removed`)

export const addPasskey = (tx: WriteTx, key: Passkey) =>
  tx.run(sql`
    insert into identity.passkey
      (unit_id, factor_id, credential_id, public_key, counter, transports)
    values (platform.unit_id(), ${key.factorId}::uuid, ${key.credentialId}, ${key.publicKey},
      ${key.counter}, ${key.transports})`)

export const keepCounter = (tx: WriteTx, factorId: string, counter: number) =>
  tx.run(sql`
    update identity.passkey set counter = ${counter}
    where unit_id = platform.unit_id() and factor_id = ${factorId}::uuid`)

/** New recovery codes in the place of all that were unused. */
export const replaceRecoveryCodes = async (
  tx: WriteTx,
  { accountId, hashes, now }: { accountId: string; hashes: readonly string[]; now: Date },
) => {
  await tx.run(sql`
    update identity.recovery_code set used_at = ${now}
    where unit_id = platform.unit_id() and account_id = ${accountId}::uuid and used_at is null`)
  await tx.run(sql`
    insert into identity.recovery_code (unit_id, account_id, hash, used_at)
    select platform.unit_id(), ${accountId}::uuid, hash, null from unnest(${hashes}::text[]) hash`)
}

/** Whether the code opens; it does so once. */
export const useRecoveryCode = async (
  tx: WriteTx,
  { accountId, hash, now }: { accountId: string; hash: string; now: Date },
): Promise<boolean> =>
  (await tx.run(sql`
    update identity.recovery_code set used_at = ${now}
    where unit_id = platform.unit_id() and account_id = ${accountId}::uuid
      and hash = ${hash} and used_at is null`)) > 0

export const countRecoveryCodes = async (tx: Tx, accountId: string): Promise<number> =>
  (
    await tx.find<{ left: number }>(sql`
      select count(*) as left from identity.recovery_code
      where unit_id = platform.unit_id() and account_id = ${accountId}::uuid and used_at is null`)
  )?.left ?? 0
