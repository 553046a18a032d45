import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'

/** What a step remembers; texts only. */
export type Memory = Readonly<Record<string, string>>
export type StepKind = 'sign-in' | 'provider' | 'new-passkey' | 'proof'
export type KeptStep = { accountId: string | null; memory: Memory }

/** How long somebody may take between two requests of a sign-in. */
const lifetime = sql`interval '15 minutes'`

type NewStep = KeptStep & { tokenHash: string; kind: StepKind; now: Date }

/** Remembers a step; those that grew old go. */
export const addStep = async (
  tx: WriteTx,
  { tokenHash, kind, accountId, memory, now }: NewStep,
) => {
  await tx.run(sql`
    insert into identity.sign_in_step (unit_id, token_hash, kind, account_id, memory, begun_at)
    values (platform.unit_id(), ${tokenHash}, ${kind}, ${accountId}::uuid, ${JSON.stringify(memory)}::jsonb, ${now})`)
  await tx.run(sql`
    delete from identity.sign_in_step where unit_id = platform.unit_id() and token_hash in (
      select token_hash from identity.sign_in_step
      where unit_id = platform.unit_id() and begun_at < ${now}::timestamptz - ${lifetime}
      for update skip locked)`)
}

type Named = { tokenHash: string; kind: StepKind; now: Date }

const isMeant = ({ tokenHash, kind, now }: Named) => sql`
  unit_id = platform.unit_id() and token_hash = ${tokenHash} and kind = ${kind}
  and begun_at >= ${now}::timestamptz - ${lifetime}`

export const findStep = (tx: Tx, named: Named): Promise<KeptStep | undefined> =>
  tx.find(sql`
    select account_id as "accountId", memory from identity.sign_in_step where ${isMeant(named)}`)

/** Gives a step to the first who asks, and to nobody after him. */
export const useStep = (tx: WriteTx, named: Named): Promise<KeptStep | undefined> =>
  tx.find(sql`
    delete from identity.sign_in_step where ${isMeant(named)}
    returning account_id as "accountId", memory`)

export const changeMemory = (tx: WriteTx, named: Named, memory: Memory) =>
  tx.run(sql`
    update identity.sign_in_step set memory = memory || ${JSON.stringify(memory)}::jsonb
    where ${isMeant(named)}`)
