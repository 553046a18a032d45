import type { Row } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import { isResultCodeKept } from '../dossiers.sql.ts'
import type { PlannedMove } from '../move-dossier/plan-move.ts'
import { RefusedAt } from '../refused-at.ts'
import { findResultScans } from './result-scans.ts'

export type Kept = { name: string; resultCode: string; validUntil: string | null }
type Deposited = { items: Row[]; dossier: { [column: string]: Date } }

/** A result that lies scanned goes into the e-repository, under its code, with the move that ends the work. */
// Decree 61/2018, Art. 20(5); Circular 01/2023/TT-VPCP, Art. 24: results are kept for reuse.
export const depositRows = async (
  tx: WriteTx,
  request: Request,
  { given, dossier, lawful, occurredAt }: PlannedMove,
): Promise<Deposited> => {
  if (lawful.to !== 'result-ready') return { items: [], dossier: {} }
  const { pages } = await findResultScans(tx, dossier.id)
  if (pages === 0) return { items: [], dossier: {} }
  const resultCode = given.evidence?.['result-code']?.trim()
  if (!resultCode) return { items: [], dossier: { result_digitised_at: request.now } }
  await refuseKept(tx, resultCode)
  const kept = { name: resultNameOf(dossier), resultCode, validUntil: null }
  return {
    items: [itemRow(request, dossier, kept, occurredAt)],
    dossier: { result_digitised_at: request.now, result_deposited_at: request.now },
  }
}

/** @throws RefusedAt when the e-repository holds a result with this code */
export const refuseKept = async (tx: WriteTx, resultCode: string): Promise<void> => {
  if (await isResultCodeKept(tx, resultCode))
    throw new RefusedAt('result-code', `Mã kết quả ${resultCode} đã có trong kho dữ liệu điện tử.`)
}

/** What the e-repository calls the result of a dossier. */
export const resultNameOf = ({ procedureName }: Pick<Dossier, 'procedureName'>): string =>
  `Kết quả ${procedureName}`

export const itemRow = (request: Request, dossier: Dossier, kept: Kept, issuedAt: Date): Row => ({
  id: request.newId(),
  dossier_id: dossier.id,
  owner_number: dossier.applicant.citizenNumber,
  owner_name: dossier.applicant.name,
  result_code: kept.resultCode,
  name: kept.name,
  issued_on: dayOf(issuedAt),
  valid_until: kept.validUntil,
  trust: 'agency-copy',
  revoked_on: null,
})
