import { Refused } from '#platform/refused.ts'
import { type Actor, actingAs, type Role } from '#platform/request.ts'
import { type Action, type Move, type Role as Mover, moves } from './dossier-moves.ts'
import { type DossierFacts, move } from './dossier-states.rules.ts'

type LawfulMove = Extract<ReturnType<typeof move>, { ok: true }> & {
  /** Whoever acts, in the role and under the name in which he may. */
  actor: Actor
}
export type Judged = LawfulMove | { ok: false; reason: string }

/**
 * What the table of moves says of `action` by someone who may hold several roles, each in some
 * fields only; `fieldCode` null asks for no field in particular.
 */
export const judgeMove = (
  facts: DossierFacts,
  action: Action,
  person: Actor,
  fieldCode: string | null = null,
): Judged => {
  const actor = actingAs(person, moves[action].by, fieldCode)
  if (!actor || !isMover(actor.role))
    return { ok: false, reason: strangerReason(facts, action, person) }
  const outcome = move(facts, action, actor.role)
  return outcome.ok ? { ...outcome, actor } : outcome
}

/** What the table of moves says of `action`. @throws Refused with the table's reason */
export const lawfulMove = (...asked: Parameters<typeof judgeMove>): LawfulMove => {
  const judged = judgeMove(...asked)
  if (!judged.ok) throw new Refused(judged.reason)
  return judged
}

const isMover = (role: Role): role is Mover => role !== 'administrator' && role !== 'upper-level'

/** Where the dossier stands says more than whose work it would be. */
const strangerReason = (facts: DossierFacts, action: Action, { role }: Actor): string => {
  if (!isMover(role)) return 'Quản trị viên và cấp trên không giải quyết hồ sơ.'
  const rule: Move = moves[action]
  const outcome = move(facts, action, role)
  const isOfRole = rule.from.includes(facts.state) && rule.by.includes(role)
  return outcome.ok || isOfRole
    ? `“${rule.label}” là việc của người được giao lĩnh vực này; anh/chị không được giao lĩnh vực của hồ sơ.`
    : outcome.reason
}
