import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { formatInstant } from '#platform/time.ts'
import { checkValues, refused } from './check-values.rules.ts'
import type { Register } from './define-register.ts'
import type { Cell, Draft, Fields } from './field.ts'
import { actionOn, type Circumstances, inOwnTransaction, type Outcome } from './outcome.ts'
import { prepare } from './prepare.ts'
import { lockRow } from './register.sql.ts'

/**
 * Changes some values of a row; only what differs is written, and nothing when nothing differs.
 * @throws NotFound when there is no such row, Refused when it was taken out of the register
 */
export const changeRecord = <F extends Fields>(
  request: Request,
  register: Register<F>,
  id: string,
  values: Partial<Draft<F>>,
  circumstances: Circumstances = {},
): Promise<Outcome<F>> => changeGiven(request, register, id, values, circumstances)

/** Which version of the row its editor had in front of them: the time at which that was recorded. */
type Seen = { seenAt?: Date | undefined }

/** As changeRecord, for values as a form gives them; a row that somebody changed meanwhile is not overwritten. */
export const changeGiven = <F extends Fields>(
  request: Request,
  register: Register<F>,
  id: string,
  given: object,
  { seenAt, ...circumstances }: Circumstances & Seen,
): Promise<Outcome<F>> =>
  inOwnTransaction(request, register, async (tx) => {
    const before = await lockRow(tx, register, id)
    if (before.removed) throw new Refused('Dòng này đã rút khỏi sổ. Hãy khôi phục rồi mới sửa.')
    if (seenAt && before.recorded_at > seenAt) return changedMeanwhile(register, before.recorded_at)
    const checked = checkValues(register, { ...before, ...given })
    if (!checked.ok) return checked
    const prepared = await prepare(tx, request, register, checked.values, before)
    if (!prepared.ok) return prepared
    const changed = differences(before, prepared.values)
    if (Object.keys(changed).length === 0) return { ok: true, id, row: before }
    await record(tx, request, {
      ...circumstances,
      module: register.module,
      action: actionOn(register, 'change'),
      subject: id,
      inserts: prepared.inserts ?? {},
      updates: { ...prepared.updates, [register.table]: [{ id, ...changed }] },
    })
    return { ok: true, id, row: await lockRow(tx, register, id) }
  })

const changedMeanwhile = <F extends Fields>(register: Register<F>, at: Date): Outcome<F> =>
  refused([
    {
      field: register.list[0] ?? '',
      message: `Dòng này đã được sửa lúc ${formatInstant(at)}, sau khi bạn mở trang. Xem Lịch sử; bấm lưu lần nữa nếu vẫn giữ nội dung đang gõ.`,
    },
  ])

/** Only what became another value, as it became. */
const differences = (before: object, after: Readonly<Record<string, Cell>>): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => comparable(Reflect.get(before, name)) !== comparable(value),
    ),
  )

/** Two instants are equal when they are the same moment, not the same object. */
const comparable = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value)
