import type { Row as Written } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import type { Request, Role } from '#platform/request.ts'
import type { Day } from '#platform/time.ts'
import type { DueState } from './due-state.rules.ts'
import type { Fields, Name, Row, Values } from './field.ts'

/** What is wrong, beside the field where it can be put right. */
export type Fault = { field: string; message: string }
export type Faults = Readonly<Record<string, string>>

/** Values completed inside the transaction, with the rows of other tables to write in the same act. */
export type Prepared<F extends Fields> =
  | {
      ok: true
      values: Values<F>
      inserts?: Record<string, Written[]>
      updates?: Record<string, Written[]>
    }
  | { ok: false; faults: Faults }

/**
 * A register: one table and everything an official does with its rows. `module` is the module's
 * PostgreSQL schema; the table has the columns of `fields` besides unit_id, id, recorded_at, removed.
 */
export type Register<F extends Fields = Fields> = {
  module: string
  table: string
  path: string
  /** "Sổ nhiệm vụ" */
  title: string
  /** "nhiệm vụ" */
  one: string
  /** One line under the title: what belongs in this register. */
  about?: string
  /** Who writes into it; the office clerk unless told otherwise. */
  keptBy?: readonly Role[]
  fields: F
  /** Names of fields, as `search`, `filters` and `newestBy`; those are checked when declared. */
  list: readonly string[]
  search: readonly string[]
  filters?: readonly string[]
  /** Fields that are never blank; the list begins with the greatest. */
  newestBy: readonly string[]
  label(row: Values<F>): string
  /** How a row stands on `today`, for registers whose rows fall due. */
  state?(row: Values<F>, today: Day): DueState | undefined
  /** Rules between fields; pure. */
  check?(values: Values<F>): readonly Fault[]
  /** What a person is told when a constraint of the table is broken, by its name. */
  constraints?: Readonly<Record<string, Fault>>
  prepare?(
    tx: WriteTx,
    request: Request,
    values: Values<F>,
    before: Row<F> | undefined,
  ): Promise<Prepared<F>>
}

type Definition<F extends Fields> = Omit<
  Register<F>,
  'list' | 'search' | 'filters' | 'newestBy'
> & {
  list: readonly NoInfer<Name<F>>[]
  search: readonly NoInfer<Name<F>>[]
  filters?: readonly NoInfer<Name<F>>[]
  newestBy: readonly NoInfer<Name<F>>[]
}

/** Declares a register; its acts and pages follow from the declaration. */
export const defineRegister = <const F extends Fields>(definition: Definition<F>): Register<F> =>
  definition
