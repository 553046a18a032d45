import { type WriteTx, within } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import type { Dossier } from '../dossier.ts'
import { getDossier } from '../dossiers.sql.ts'
import { askAcceptanceCorrection } from '../late-entry/correct-acceptance.ts'
import { listLateEntriesOf } from '../late-entry/late-entry.sql.ts'
import { needsLeaderAt } from '../late-entry/late-entry-limit.ts'
import { decideIntake, type IntakeDecision } from '../receive-dossier/decide-intake.ts'
import { handIn } from '../receive-dossier/hand-in.ts'
import { receiveDossier } from '../receive-dossier/receive-dossier.ts'
import type { Appointment, HandedIn, Reception } from '../receive-dossier/reception.ts'
import { takePayment } from '../take-payment/take-payment.ts'

/**
 * Accepts a dossier and, when it is paid at once, takes its fee: both or neither, and once only. One
 * accepted longer ago than proof alone allows is accepted now, and a leader is asked for the true time.
 */
export const acceptAtDesk = (
  request: Request,
  reception: Reception,
  payment: { receiptNumber: string | null } | undefined,
): Promise<Appointment> =>
  request.db.write(request, async (tx) => {
    const inside = { ...request, db: within(tx) }
    const { acceptedAt, proof = '', proofKind = 'other', ...now } = reception
    const isLate = await needsLeaderAt(tx, request, acceptedAt)
    const appointment = await receiveDossier(inside, isLate ? now : reception)
    const dossier = await getDossier(tx, appointment.code)
    if (payment && dossier.fee > 0 && !dossier.paidBy)
      await takePayment(inside, appointment.code, 'desk', payment.receiptNumber)
    if (isLate && acceptedAt)
      await askOnce(tx, request, dossier, { occurredAt: acceptedAt, proofKind, proof })
    return appointment
  })

/** The button pressed again finds the request of the first press. */
const askOnce = async (
  tx: WriteTx,
  request: Request,
  dossier: Dossier,
  told: Parameters<typeof askAcceptanceCorrection>[3],
): Promise<void> => {
  const asked = await listLateEntriesOf(tx, dossier.id)
  if (asked.length === 0) await askAcceptanceCorrection(tx, request, dossier, told)
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
