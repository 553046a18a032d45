import { type Row, record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { type Day, dayOf } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import { isResultCodeKept, lockDossier } from '../dossiers.sql.ts'

export type KeptResult = { name: string; resultCode: string; validUntil: Day | null }

/**
 * Records that the result of a dossier was digitised and, with `deposit`, puts it into the
 * e-repository for reuse. NĐ 61/2018 Đ.20(5); TT 01/2023/TT-VPCP Đ.24.
 * @throws Refused when the dossier has no result yet, or the repository holds the code
 */
export const keepResult = (request: Request, code: string, deposit?: KeptResult): Promise<void> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, code)
    if (dossier.settlement !== 'result') throw new Refused('Hồ sơ chưa có kết quả để số hóa.')
    if (deposit && (await isResultCodeKept(tx, deposit.resultCode)))
      throw new Refused(`Mã kết quả ${deposit.resultCode} đã có trong kho dữ liệu điện tử.`)
    const digitised = { id: dossier.id, result_digitised_at: request.now }
    await record(tx, request, {
      module: 'dossiers',
      action: deposit ? 'deposit-result' : 'digitise-result',
      subject: dossier.id,
      inserts: { repository_item: deposit ? [itemRow(request, dossier, deposit)] : [] },
      updates: {
        dossier: [deposit ? { ...digitised, result_deposited_at: request.now } : digitised],
      },
    })
  })

const itemRow = (request: Request, dossier: Dossier, kept: KeptResult): Row => ({
  id: request.newId(),
  dossier_id: dossier.id,
  owner_number: dossier.applicant.citizenNumber,
  owner_name: dossier.applicant.name,
  result_code: kept.resultCode,
  name: kept.name,
  issued_on: dayOf(dossier.settledAt ?? request.now),
  valid_until: kept.validUntil,
  trust: 'agency-copy',
  revoked_on: null,
})
