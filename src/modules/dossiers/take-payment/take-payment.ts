import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import { actingAs, type Request } from '#platform/request.ts'
import type { Dossier, PaymentMethod } from '../dossier.ts'
import { lockDossier } from '../dossiers.sql.ts'

/** Who takes money: the desk, and the portal for what is paid there. */
const cashiers = ['clerk', 'system'] as const

/**
 * Records the payment of a dossier's whole fee.
 * @throws Refused when nothing is left to be paid, or it is not his to take money
 */
export const takePayment = (
  request: Request,
  code: string,
  method: PaymentMethod,
  receiptNumber: string | null = null,
): Promise<void> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, code)
    const actor = actingAs(request.actor, cashiers, dossier.fieldCode)
    if (!actor) throw new Refused('Thu phí, lệ phí là việc của công chức một cửa.')
    const fault = paymentFault(dossier)
    if (fault) throw new Refused(fault)
    const payment = {
      id: request.newId(),
      dossier_id: dossier.id,
      amount: dossier.fee,
      method,
      paid_at: request.now,
      receipt_number: receiptNumber,
    }
    await record(
      tx,
      { ...request, actor },
      {
        module: 'dossiers',
        action: 'take-payment',
        subject: dossier.id,
        ...(receiptNumber ? { evidence: { 'receipt-number': receiptNumber } } : {}),
        inserts: { payment: [payment] },
        updates: { dossier: [{ id: dossier.id, paid_by: method }] },
      },
    )
  })

const paymentFault = ({ fee, paidBy }: Dossier): string | undefined => {
  if (fee === 0) return 'Hồ sơ này không phải nộp phí, lệ phí.'
  return paidBy ? 'Hồ sơ này đã nộp đủ phí, lệ phí.' : undefined
}
