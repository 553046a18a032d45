import { getCalendar } from '#modules/calendar'
import { type Tx, within } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { getDossier } from '../dossiers.sql.ts'
import { limitOn, needsLeader } from '../late-entry/late-entry-limit.ts'
import { decideIntake, type IntakeDecision } from '../receive-dossier/decide-intake.ts'
import { handIn } from '../receive-dossier/hand-in.ts'
import { receiveDossier } from '../receive-dossier/receive-dossier.ts'
import type { Appointment, HandedIn, Reception } from '../receive-dossier/reception.ts'
import { RefusedAt } from '../refused-at.ts'
import { takePayment } from '../take-payment/take-payment.ts'

/** Accepts a dossier and, when it is paid at once, takes its fee: both or neither, and once only. */
export const acceptAtDesk = (
  request: Request,
  reception: Reception,
  payment: { receiptNumber: string | null } | undefined,
): Promise<Appointment> =>
  request.db.write(request, async (tx) => {
    const inside = { ...request, db: within(tx) }
    await refuseTooLate(tx, request, reception.acceptedAt)
    const appointment = await receiveDossier(inside, reception)
    const { fee, paidBy } = await getDossier(tx, appointment.code)
    if (payment && fee > 0 && !paidBy)
      await takePayment(inside, appointment.code, 'desk', payment.receiptNumber)
    return appointment
  })

/** Past the limit of late entries a leader would have to agree; a reception has no such way. */
const refuseTooLate = async (
  tx: Tx,
  request: Request,
  occurredAt: Date | undefined,
): Promise<void> => {
  if (!occurredAt) return
  const calendar = await getCalendar(tx, dayOf(occurredAt))
  if (!(await needsLeader(tx, request, { occurredAt, calendar }))) return
  const days = await limitOn(tx, dayOf(request.now))
  throw new RefusedAt(
    'occurredAt',
    `Chỉ ghi lùi thời điểm tiếp nhận trong ${days} ngày làm việc; hãy tiếp nhận theo thời điểm hiện tại.`,
  )
}

/** Writes down a dossier that cannot be accepted and what is decided on it; gives its code. */
export const decideAtDesk = (
  request: Request,
  given: HandedIn,
  typed: Record<string, string>,
  decision: Omit<IntakeDecision, 'code'>,
): Promise<string> =>
  request.db.write(request, async (tx) => {
    const inside = { ...request, db: within(tx) }
    const { code, again } = await handIn(inside, given, typed)
    if (!again) await decideIntake(inside, { code, ...decision })
    return code
  })
