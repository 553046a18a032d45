import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import { oneAtATime } from '#platform/db/one-at-a-time.sql.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { type Day, dayOf } from '#platform/time.ts'
import { type EnteredTable, listEntered } from './entered.sql.ts'

/** What is said when there is nothing to take back, or to bring again. */
const refusals = {
  tariff: {
    gone: 'Mức thu này đã được thu hồi hoặc không có.',
    standing: 'Mức thu này đang dùng hoặc không có.',
  },
  exemption: {
    gone: 'Diện miễn, giảm này đã được thu hồi hoặc không có.',
    standing: 'Diện miễn, giảm này đang dùng hoặc không có.',
  },
} as const satisfies Record<EnteredTable, { gone: string; standing: string }>

/** Takes a version of a tariff or an exemption back; the one before counts again. @throws Refused when it is gone */
export const withdrawEntered = (request: Request, table: EnteredTable, id: string) =>
  request.db.write(request, async (tx) => {
    const entered = await findEntered(tx, table, id)
    if (entered?.withdrawnOn !== null) throw new Refused(refusals[table].gone)
    await setWithdrawn(tx, request, { table, act: 'withdraw', id, on: dayOf(request.now) })
  })

/** Brings a version again that was taken back. @throws Refused when it was not */
export const restoreEntered = (request: Request, table: EnteredTable, id: string) =>
  request.db.write(request, async (tx) => {
    const entered = await findEntered(tx, table, id)
    if (!entered?.withdrawnOn) throw new Refused(refusals[table].standing)
    await setWithdrawn(tx, request, { table, act: 'restore', id, on: null })
  })

const findEntered = async (tx: WriteTx, table: EnteredTable, id: string) => {
  await oneAtATime(tx, table)
  const entered = await listEntered(tx, table)
  return entered.find((each) => each.id === id)
}

type Change = { table: EnteredTable; act: 'withdraw' | 'restore'; id: string; on: Day | null }

const setWithdrawn = (tx: WriteTx, request: Request, { table, act, id, on }: Change) =>
  record(tx, request, {
    module: 'procedures',
    action: `${act}-${table}`,
    subject: id,
    updates: { [table]: [{ id, withdrawn_on: on }] },
  })
