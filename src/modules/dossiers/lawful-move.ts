import { Refused } from '#platform/refused.ts'
import type { Actor } from '#platform/request.ts'
import type { Action } from './dossier-moves.ts'
import { type DossierFacts, move } from './dossier-states.rules.ts'

type LawfulMove = Extract<ReturnType<typeof move>, { ok: true }>

/** What the table of moves says of `action`. @throws Refused with the table's reason */
export const lawfulMove = (facts: DossierFacts, action: Action, { role }: Actor): LawfulMove => {
  if (role === 'administrator' || role === 'upper-level')
    throw new Refused('Quản trị viên và cấp trên không giải quyết hồ sơ.')
  const outcome = move(facts, action, role)
  if (!outcome.ok) throw new Refused(outcome.reason)
  return outcome
}
