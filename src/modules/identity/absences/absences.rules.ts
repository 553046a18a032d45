import type { Actor, Role } from '#platform/request.ts'

const ARRANGERS: readonly Role[] = ['leader', 'administrator']

/** Whether the actor arranges everybody's absences; all others, also stand-ins, only their own. */
export const arrangesForAll = ({ role, grants = [{ role, fieldCode: null }] }: Actor): boolean =>
  grants.some((grant) => !grant.insteadOf && ARRANGERS.includes(grant.role))

/** Whether the actor may enter or end this absence. */
export const mayArrange = (actor: Actor, absentId: string): boolean =>
  actor.accountId === absentId || arrangesForAll(actor)
