import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import { checkValues } from './check-values.rules.ts'
import type { Register } from './define-register.ts'
import type { Draft, Fields } from './field.ts'
import { actionOn, type Circumstances, inOwnTransaction, type Outcome } from './outcome.ts'
import { prepare } from './prepare.ts'
import { lockRow } from './register.sql.ts'

/** Adds a row to a register. Wrong values come back as faults, by field, in Vietnamese. */
export const addRecord = <F extends Fields>(
  request: Request,
  register: Register<F>,
  values: Draft<F>,
  circumstances: Circumstances = {},
): Promise<Outcome<F>> => addGiven(request, register, values, circumstances)

/** As addRecord, for values as a form gives them. */
export const addGiven = <F extends Fields>(
  request: Request,
  register: Register<F>,
  given: object,
  circumstances: Circumstances,
): Promise<Outcome<F>> =>
  inOwnTransaction(request, register, async (tx) => {
    const checked = checkValues(register, given)
    if (!checked.ok) return checked
    const prepared = await prepare(tx, request, register, checked.values, undefined)
    if (!prepared.ok) return prepared
    const id = request.newId()
    const row = { id, removed: false, ...prepared.values }
    await record(tx, request, {
      ...circumstances,
      module: register.module,
      action: actionOn(register, 'add'),
      subject: id,
      inserts: { ...prepared.inserts, [register.table]: [row] },
      updates: prepared.updates ?? {},
    })
    return { ok: true, id, row: await lockRow(tx, register, id) }
  })
