import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import type { Account } from '../accounts/account.ts'
import { getAccount, listRoles } from '../accounts/accounts.sql.ts'
import { findPassword } from '../passwords/passwords.sql.ts'
import { getPolicy } from '../policy/policy.sql.ts'
import type { Factor } from '../second-factor/factor.ts'
import { listFactors } from '../second-factor/factors.sql.ts'
import { isAsked, type Need, nextNeed } from './next-need.rules.ts'
import type { KeptStep } from './steps.sql.ts'

export type SignInState = {
  account: Account
  factors: Factor[]
  need: Need
  /** Whether he should be asked, though not forced, to set up a second factor. */
  asked: boolean
}

/** Where somebody stands on the way in, by what his step remembers. @throws NotFound */
export const signInState = (
  request: Request,
  { accountId, memory }: KeptStep,
): Promise<SignInState> =>
  request.db.read(request, async (tx) => {
    const account = await getAccount(tx, accountId ?? '')
    const [factors, roles, policy, password] = [
      await listFactors(tx, account.id),
      await listRoles(tx, account.id),
      await getPolicy(tx),
      await findPassword(tx, account.id),
    ]
    const candidate = {
      hasSecondFactor: factors.length > 0,
      hasPassedSecondFactor: memory.secondFactor === 'passed',
      hasOneTimePassword: memory.by === 'password' && password?.oneTime === true,
      roles: roles.map(({ role }) => role),
      openedOn: account.openedOn,
    }
    const need = nextNeed(candidate, policy, dayOf(request.now))
    return { account, factors, need, asked: isAsked(candidate, policy) }
  })
