import { record } from '#modules/audit'
import type { Tx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { type Day, dayOf } from '#platform/time.ts'
import { listEnteredExemptions } from './change-exemption/exemptions.sql.ts'
import { listEnteredTariffs } from './change-tariff/tariffs.sql.ts'

type Entered = { id: string; withdrawnOn: Day | null }

const tables = {
  tariff: {
    list: listEnteredTariffs,
    gone: 'Mức thu này đã được thu hồi hoặc không có.',
    standing: 'Mức thu này đang dùng hoặc không có.',
  },
  exemption: {
    list: listEnteredExemptions,
    gone: 'Diện miễn, giảm này đã được thu hồi hoặc không có.',
    standing: 'Diện miễn, giảm này đang dùng hoặc không có.',
  },
} as const satisfies Record<
  string,
  { list: (tx: Tx) => Promise<Entered[]>; gone: string; standing: string }
>
export type EnteredTable = keyof typeof tables

/** Takes a version of a tariff or an exemption back; the one before counts again. @throws Refused when it is gone */
export const withdrawEntered = (request: Request, table: EnteredTable, id: string) =>
  request.db.write(request, async (tx) => {
    const entered: readonly Entered[] = await tables[table].list(tx)
    if (!entered.some((each) => each.id === id && each.withdrawnOn === null))
      throw new Refused(tables[table].gone)
    await record(tx, request, {
      module: 'procedures',
      action: `withdraw-${table}`,
      subject: id,
      updates: { [table]: [{ id, withdrawn_on: dayOf(request.now) }] },
    })
  })

/** Brings a version again that was taken back. @throws Refused when it was not */
export const restoreEntered = (request: Request, table: EnteredTable, id: string) =>
  request.db.write(request, async (tx) => {
    const entered: readonly Entered[] = await tables[table].list(tx)
    if (!entered.some((each) => each.id === id && each.withdrawnOn !== null))
      throw new Refused(tables[table].standing)
    await record(tx, request, {
      module: 'procedures',
      action: `restore-${table}`,
      subject: id,
      updates: { [table]: [{ id, withdrawn_on: null }] },
    })
  })
