import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { lockAccount } from '../accounts/accounts.sql.ts'
import { findLink, listLinks } from './links.sql.ts'

type Vouched = { issuer: string; subject: string }

/** Whom the provider knows under `subject` may from now on enter as this account. @throws Refused when he is another */
export const linkAccount = (request: Request, accountId: string, vouched: Vouched): Promise<void> =>
  request.db.write(request, async (tx) => {
    const account = await lockAccount(tx, accountId)
    const known = await findLink(tx, vouched)
    if (known?.accountId === account.id) return
    if (known) throw new Refused('Tài khoản dùng chung này đã liên kết với người khác.')
    await record(tx, request, {
      ...{ module: 'identity', action: 'link-provider', subject: account.id },
      inserts: {
        provider_link: [
          {
            ...{ id: request.newId(), account_id: account.id, issuer: vouched.issuer },
            ...{ provider_subject: vouched.subject, removed: false },
          },
        ],
      },
    })
  })

/** The provider no longer opens this account. */
export const unlinkAccount = (request: Request, accountId: string, linkId: string): Promise<void> =>
  request.db.write(request, async (tx) => {
    const account = await lockAccount(tx, accountId)
    const link = (await listLinks(tx, account.id)).find(({ id }) => id === linkId)
    if (!link) throw new Refused('Liên kết này đã được bỏ.')
    await record(tx, request, {
      ...{ module: 'identity', action: 'unlink-provider', subject: account.id },
      evidence: { before: { issuer: link.issuer, provider_subject: link.subject } },
      updates: { provider_link: [{ id: linkId, removed: true }] },
    })
  })
