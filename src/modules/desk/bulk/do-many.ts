import { findResultScans, type MoveOfMany, moveMany } from '#modules/dossiers'
import type { Request } from '#platform/request.ts'
import { needsOf, type PlannedAct } from './bulk-acts.ts'
import { type Faults, readRow, type Typed } from './bulk-typed.ts'

/** How each of many fared, and what is wrong in the fields of the form. */
export type Done = { outcomes: MoveOfMany[]; faults: Faults }

/** Does each act by itself, so that one refusal leaves the others done. */
export const doMany = async (
  request: Request,
  planned: readonly PlannedAct[],
  typed: Typed,
): Promise<Done> => {
  const done: Done = { outcomes: [], faults: {} }
  for (const act of planned) {
    const { outcomes, faults } = await doOne(request, act, typed)
    done.outcomes.push(...outcomes)
    Object.assign(done.faults, faults)
  }
  return done
}

const doOne = async (request: Request, act: PlannedAct, typed: Typed): Promise<Done> => {
  const { code } = act.dossier
  const read = readRow(act, typed, await scannedResultOf(request, act))
  if (read.ok) return { outcomes: await moveMany(request, [code], read.move), faults: {} }
  const { faults } = read
  const message = [...new Set(Object.values(faults))].join(' ')
  return { outcomes: [{ code, ok: false, message }], faults }
}

/** Names of the files in which the result lies scanned; empty for none, or where none is asked for. */
const scannedResultOf = async (
  request: Request,
  { dossier, action }: PlannedAct,
): Promise<string> => {
  if (!needsOf(action).includes('result-file')) return ''
  const { fileNames } = await request.db.read(request, (tx) => findResultScans(tx, dossier.id))
  return fileNames.join(', ')
}
