import type { Call } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'

/** The account of whoever calls. @throws Refused for actors that are no persons */
export const ownId = ({ request }: Pick<Call, 'request'>): string => {
  const { accountId } = request.actor
  if (!accountId) throw new Refused('Trang này chỉ dành cho người có tài khoản.')
  return accountId
}
