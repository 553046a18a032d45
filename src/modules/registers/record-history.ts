import type { Request } from '#platform/request.ts'
import type { Register } from './define-register.ts'
import type { Fields } from './field.ts'
import { type Change, tellChanges } from './history.rules.ts'
import { listJournal } from './register.sql.ts'

export type HistoryEntry = {
  /** "add-task", "change-task" … */
  action: string
  actor: string
  occurredAt: Date
  recordedAt: Date
  evidence: string | undefined
  changes: Change[]
}

/** The acts on a row, oldest first, from its journal. */
export const historyOf = async <F extends Fields>(
  request: Request,
  register: Register<F>,
  id: string,
): Promise<HistoryEntry[]> => {
  const journal = await request.db.read(request, (tx) => listJournal(tx, register, id))
  const changes = tellChanges(
    register.fields,
    journal.map(({ written }) => written ?? {}),
  )
  return journal.map((row, place) => ({
    action: row.action,
    actor: row.actor,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    evidence: row.evidence ? Object.values(row.evidence).join('; ') : undefined,
    changes: changes[place] ?? [],
  }))
}
