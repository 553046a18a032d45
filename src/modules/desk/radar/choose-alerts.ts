import { record } from '#modules/audit'
import { oneAtATime } from '#platform/db/one-at-a-time.sql.ts'
import type { Request } from '#platform/request.ts'
import { alertKinds, alertKindsInOrder } from './alerts.rules.ts'
import { findChoice } from './alerts.sql.ts'
import type { Choice } from './view-alerts.ts'

/** Keeps which alerts whoever asks wants, and where. */
export const chooseAlerts = (request: Request, choice: Choice): Promise<void> =>
  request.db.write(request, async (tx) => {
    await oneAtATime(tx, 'choice of alerts')
    const before = await findChoice(tx, request.actor.name)
    const id = before?.id ?? request.newId()
    const wanted = alertKindsInOrder.map((kind) => [alertKinds[kind].column, choice[kind]] as const)
    const row = { id, email: choice.email, ...Object.fromEntries(wanted) }
    await record(tx, request, {
      ...{ module: 'desk', action: 'choose-alerts', subject: id },
      ...(before
        ? { updates: { alert_choice: [row] } }
        : { inserts: { alert_choice: [{ ...row, person: request.actor.name }] } }),
    })
  })

/** What the form says; the fault is about the address. */
export const readChoice = (
  form: Readonly<Record<string, string>>,
): { choice: Choice; fault: string | undefined } => {
  const email = form.email?.trim() ?? ''
  const isAddress = email === '' || (email.length <= 200 && /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(email))
  return {
    choice: {
      email,
      half: form.half === '1',
      'four-fifths': form['four-fifths'] === '1',
      eve: form.eve === '1',
      due: form.due === '1',
    },
    fault: isAddress ? wholeFault(form) : 'Địa chỉ thư chưa đúng; ví dụ hotich@tinhchau.gov.vn',
  }
}

/** Boxes that are off are not sent, so a form that was cut short would switch everything off. */
const wholeFault = (form: Readonly<Record<string, string>>): string | undefined =>
  form['da-chon'] === '1' ? undefined : 'Lựa chọn gửi đến chưa đủ; hãy xem lại rồi lưu lần nữa'
