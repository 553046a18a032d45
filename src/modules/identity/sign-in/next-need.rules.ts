import type { Role } from '#platform/request.ts'
import { addDays, type Day } from '#platform/time.ts'
import type { SignInPolicy } from '../policy/policy.ts'

/** What is known of somebody who has proved his first factor. */
export type Candidate = {
  hasSecondFactor: boolean
  hasPassedSecondFactor: boolean
  hasOneTimePassword: boolean
  roles: readonly Role[]
  openedOn: Day
}

/** What stands between somebody and his session; in this order. */
export type Need = 'second-factor' | 'new-password' | 'set-up-factor' | 'none'

export const nextNeed = (who: Candidate, policy: SignInPolicy, today: Day): Need => {
  if (who.hasSecondFactor && !who.hasPassedSecondFactor) return 'second-factor'
  if (who.hasOneTimePassword) return 'new-password'
  if (!who.hasSecondFactor && isRequired(who, policy, today)) return 'set-up-factor'
  return 'none'
}

/** Whether somebody who has none should be asked to set up a second factor, though he may still wait. */
export const isAsked = (who: Candidate, policy: SignInPolicy): boolean =>
  !who.hasSecondFactor && isPowerful(who) && policy.secondFactor !== 'optional'

const isRequired = (who: Candidate, policy: SignInPolicy, today: Day): boolean => {
  if (!isPowerful(who) || policy.secondFactor === 'optional') return false
  return policy.secondFactor === 'required' || today > addDays(who.openedOn, policy.graceDays)
}

const isPowerful = ({ roles }: Candidate): boolean =>
  roles.includes('leader') || roles.includes('administrator')
