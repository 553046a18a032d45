import { record } from '#modules/audit'
import type { Request } from '#platform/request.ts'
import type { Register } from './define-register.ts'
import type { Fields } from './field.ts'
import { actionOn, type Circumstances, inOwnTransaction, type Outcome } from './outcome.ts'
import { lockRow } from './register.sql.ts'

/** Takes a row out of its register; it stays in the table and its history, and can come back. */
export const removeRecord = <F extends Fields>(
  request: Request,
  register: Register<F>,
  id: string,
  circumstances: Circumstances = {},
): Promise<Outcome<F>> => setRemoved(request, register, id, true, circumstances)

/** Brings back a row that was taken out; a fault when its place was taken meanwhile. */
export const restoreRecord = <F extends Fields>(
  request: Request,
  register: Register<F>,
  id: string,
  circumstances: Circumstances = {},
): Promise<Outcome<F>> => setRemoved(request, register, id, false, circumstances)

const setRemoved = <F extends Fields>(
  request: Request,
  register: Register<F>,
  id: string,
  removed: boolean,
  circumstances: Circumstances,
): Promise<Outcome<F>> =>
  inOwnTransaction(request, register, async (tx) => {
    const before = await lockRow(tx, register, id)
    if (before.removed === removed) return { ok: true, id, row: before }
    await record(tx, request, {
      ...circumstances,
      module: register.module,
      action: actionOn(register, removed ? 'remove' : 'restore'),
      subject: id,
      updates: { [register.table]: [{ id, removed }] },
    })
    return { ok: true, id, row: await lockRow(tx, register, id) }
  })
