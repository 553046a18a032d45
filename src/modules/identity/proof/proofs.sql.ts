import { sql, type Tx, type WriteTx } from '#platform/db/database.ts'

/** When the bearer of the session last proved who he is; undefined when that is not known. */
export const findProvedAt = async (tx: Tx, tokenHash: string): Promise<Date | undefined> => {
  const session = await tx.find<{ provedAt: Date | null }>(sql`
    select proved_at as "provedAt" from identity.session
    where unit_id = platform.unit_id() and token_hash = ${tokenHash} and ended_at is null`)
  return session?.provedAt ?? undefined
}

/** Notes that the bearer of the session proved himself just now. */
export const keepProof = (tx: WriteTx, tokenHash: string, now: Date) =>
  tx.run(sql`
    update identity.session set proved_at = ${now}
    where unit_id = platform.unit_id() and token_hash = ${tokenHash} and ended_at is null`)
