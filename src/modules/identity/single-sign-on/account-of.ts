import type { Tx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import type { Account } from '../accounts/account.ts'
import { getAccount, listByEmail } from '../accounts/accounts.sql.ts'
import { linkAccount } from './link-account.ts'
import { findLink, wasLinked } from './links.sql.ts'
import type { Vouched } from './vouch.ts'

/**
 * The account of whom the provider vouches for: by link, or by a verified e-mail address that exactly one
 * person here bears whom the provider never knew; then the link is made. Undefined for all others.
 */
export const accountOf = async (
  request: Request,
  vouched: Vouched,
): Promise<Account | undefined> => {
  const found = await request.db.read(request, async (tx) => {
    const link = await findLink(tx, vouched)
    if (link) return { linked: await getAccount(tx, link.accountId) }
    return { unlinked: await byEmail(tx, vouched) }
  })
  if (found.linked) return found.linked.active ? found.linked : undefined
  const { unlinked } = found
  if (unlinked) await linkAccount(asOwner(request, unlinked), unlinked.id, vouched)
  return unlinked
}

/** Another link, or one that was ended, is an administrator's word; an address does not overrule it. */
const byEmail = async (tx: Tx, { email, issuer }: Vouched): Promise<Account | undefined> => {
  const [account, another] = email ? await listByEmail(tx, email) : []
  if (!account || another) return undefined
  return (await wasLinked(tx, account.id, issuer)) ? undefined : account
}

const asOwner = (request: Request, { name, id }: Account): Request => ({
  ...request,
  actor: { ...request.actor, name, accountId: id },
})
