import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import type { PaymentMethod } from '../dossier.ts'
import { lockDossier } from '../dossiers.sql.ts'

/** Records the payment of a dossier's whole fee. @throws Refused when nothing is left to be paid */
export const takePayment = (request: Request, code: string, method: PaymentMethod): Promise<void> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, code)
    if (dossier.fee === 0) throw new Refused('Hồ sơ này không phải nộp phí, lệ phí.')
    if (dossier.paidBy) throw new Refused('Hồ sơ này đã nộp đủ phí, lệ phí.')
    const payment = {
      id: request.newId(),
      dossier_id: dossier.id,
      amount: dossier.fee,
      method,
      paid_at: request.now,
    }
    await record(tx, request, {
      module: 'dossiers',
      action: 'take-payment',
      subject: dossier.id,
      inserts: { payment: [payment] },
      updates: { dossier: [{ id: dossier.id, paid_by: method }] },
    })
  })
