import type { WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { refused } from './check-values.rules.ts'
import type { Faults, Register } from './define-register.ts'
import type { Fields, Row } from './field.ts'

/** What an act on a register gives: the row as it stands now, or what must be put right. */
export type Outcome<F extends Fields> =
  | { ok: true; id: string; row: Row<F> }
  | { ok: false; faults: Faults }

/** When it happened, if not now, and what proves that. */
export type Circumstances = {
  occurredAt?: Date | undefined
  evidence?: Record<string, string> | undefined
}

/** Runs an act in a transaction of its own; a broken constraint that the register words is a fault. */
export const inOwnTransaction = async <F extends Fields>(
  request: Request,
  register: Register<F>,
  act: (tx: WriteTx) => Promise<Outcome<F>>,
): Promise<Outcome<F>> => {
  try {
    return await request.db.write(request, act)
  } catch (error) {
    const fault = register.constraints?.[constraintOf(error)]
    if (fault) return refused([fault])
    throw error
  }
}

/** "add-outgoing-document": the name of an act on a row in the journal. */
export const actionOn = ({ table }: { table: string }, verb: string): string =>
  `${verb}-${table.replaceAll('_', '-')}`

const constraintOf = (error: unknown): string =>
  error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
