import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import { type JournalAct, listActs } from '../view-dossier/view-dossier.sql.ts'

/** Somebody acted on the dossier after the page was read; `acts` is what he did. */
export class Overtaken extends Refused {
  readonly acts: readonly JournalAct[]
  constructor(acts: readonly JournalAct[]) {
    super('Hồ sơ vừa có người khác xử lý. Xin xem lại rồi gửi lần nữa.')
    this.acts = acts
  }
}

/**
 * @param seen number of the last act of the journal that the person had before his eyes
 * @throws Overtaken when there are later ones
 */
export const refuseOvertaken = async (
  tx: WriteTx,
  dossierId: string,
  seen: number | undefined,
): Promise<void> => {
  if (seen === undefined) return
  const later = (await listActs(tx, dossierId)).filter(({ auditNumber }) => auditNumber > seen)
  if (later.length > 0) throw new Overtaken(later)
}
