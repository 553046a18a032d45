import type { Call } from '#platform/http/route.ts'
import { actingAs, type Role } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import { type Keeper, keepFile } from '../scan-papers/keep-file.ts'

export type Attached = { ok: true } | { ok: false; fault: string }

/**
 * Lays the file that came in the field `result` with the scans of the dossier's result, if one came
 * from somebody who does the act in the field of the dossier.
 */
export const attachResult = async (
  call: Call,
  keeper: Keeper | undefined,
  { id, code, fieldCode }: Pick<Dossier, 'id' | 'code' | 'fieldCode'>,
  by: readonly Role[],
): Promise<Attached> => {
  const file = call.files.find(({ field, size }) => field === 'result' && size > 0)
  if (!file || !keeper) return { ok: true }
  const actor = actingAs(call.request.actor, by, fieldCode)
  if (!actor)
    return { ok: false, fault: 'Anh/chị không được giao việc này trong lĩnh vực của hồ sơ.' }
  const owner = { kind: 'result', id } as const
  const request = { ...call.request, actor }
  const kept = await keepFile(request, keeper, { code, owner, cameBy: 'desk', file })
  return kept.ok ? { ok: true } : { ok: false, fault: kept.messages.join(' ') }
}
