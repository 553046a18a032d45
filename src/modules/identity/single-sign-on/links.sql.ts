import { sql, type Tx } from '#platform/db/database.ts'

export type ProviderLink = { id: string; accountId: string; issuer: string; subject: string }

const columns = sql`id, account_id as "accountId", issuer, provider_subject as subject`

export const listLinks = (tx: Tx, accountId: string): Promise<ProviderLink[]> =>
  tx.many(sql`
    select ${columns} from identity.provider_link
    where unit_id = platform.unit_id() and account_id = ${accountId}::uuid and not removed`)

export const findLink = (
  tx: Tx,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<ProviderLink | undefined> =>
  tx.find(sql`
    select ${columns} from identity.provider_link
    where unit_id = platform.unit_id() and issuer = ${issuer} and provider_subject = ${subject}
      and not removed`)

/** Whether the issuer opens this account, or did so until an administrator ended it. */
export const wasLinked = async (tx: Tx, accountId: string, issuer: string): Promise<boolean> => {
  const found = await tx.find(sql`
    select from identity.provider_link
    where unit_id = platform.unit_id() and account_id = ${accountId}::uuid and issuer = ${issuer}
    limit 1`)
  return found !== undefined
}
