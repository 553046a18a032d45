import { record } from '#modules/audit'
import { Refused } from '#platform/refused.ts'
import { actingAs, type Request } from '#platform/request.ts'
import type { Day } from '#platform/time.ts'
import { lockDossier } from '../dossiers.sql.ts'
import { getTimes } from '../view-dossier/view-dossier.sql.ts'
import { itemRow, refuseKept } from './deposit-rows.ts'
import { resultKeepers } from './result-keepers.ts'

export type KeptResult = { name: string; resultCode: string; validUntil: Day | null }

/**
 * Records that the result of a dossier was digitised and, with `deposit`, puts it into the
 * e-repository for reuse. NĐ 61/2018 Đ.20(5); TT 01/2023/TT-VPCP Đ.24. Once digitised it stays so
 * since then.
 * @throws Refused when the dossier has no result yet, or the repository holds the code
 */
export const keepResult = (request: Request, code: string, deposit?: KeptResult): Promise<void> =>
  request.db.write(request, async (tx) => {
    const dossier = await lockDossier(tx, code)
    const actor = actingAs(request.actor, resultKeepers, dossier.fieldCode)
    if (!actor) throw new Refused('Anh/chị không được giao số hóa kết quả của lĩnh vực này.')
    if (dossier.settlement !== 'result') throw new Refused('Hồ sơ chưa có kết quả để số hóa.')
    if (deposit) await refuseKept(tx, deposit.resultCode)
    const { resultDigitisedAt } = await getTimes(tx, dossier.id)
    const digitised = { id: dossier.id, result_digitised_at: resultDigitisedAt ?? request.now }
    const issuedAt = dossier.settledAt ?? request.now
    await record(
      tx,
      { ...request, actor },
      {
        module: 'dossiers',
        action: deposit ? 'deposit-result' : 'digitise-result',
        subject: dossier.id,
        inserts: { repository_item: deposit ? [itemRow(request, dossier, deposit, issuedAt)] : [] },
        updates: {
          dossier: [deposit ? { ...digitised, result_deposited_at: request.now } : digitised],
        },
      },
    )
  })
