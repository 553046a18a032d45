import { type MoveOfMany, moveMany } from '#modules/dossiers'
import type { Request } from '#platform/request.ts'
import type { PlannedAct } from './bulk-acts.ts'
import { moveOf } from './bulk-typed.ts'

/** Does each act by itself, so that one refusal leaves the others done. */
export const doMany = async (
  request: Request,
  planned: readonly PlannedAct[],
  typed: Readonly<Record<string, string>>,
): Promise<MoveOfMany[]> => {
  const outcomes: MoveOfMany[] = []
  for (const act of planned)
    outcomes.push(...(await moveMany(request, [act.dossier.code], moveOf(act, typed))))
  return outcomes
}
