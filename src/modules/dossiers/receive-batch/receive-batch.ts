import { within } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { moveDossier } from '../move-dossier/move-dossier.ts'
import { lockPress } from '../receive-dossier/intake.sql.ts'
import type { Reception } from '../receive-dossier/reception.ts'
import { acceptAtDesk } from '../receive-page/accept.ts'
import { isOfTime } from '../receive-page/refusal.ts'
import { type BatchDossier, listBatch } from './batch.sql.ts'
import { batchDifferences } from './batch-differences.rules.ts'
import { UsedBatch } from './used-batch.ts'

/** A row as it stands in the form, from 1, and what it asks for. */
export type BatchRow = { place: number; reception: Reception }

export type Batch = {
  /** The key of the form: pressed twice, it makes one batch. */
  key: string
  rows: readonly BatchRow[]
  /** Fees are taken at the desk now. */
  isPaidNow: boolean
  /** Settled on the spot, where the procedure is one of the same day. */
  isFinishedNow: boolean
}

/** What refused the whole batch, and the row that it was about. */
export class RowRefused extends Refused {
  readonly place: number
  constructor(place: number, message: string) {
    super(`Dòng ${place}: ${message}`)
    this.place = place
  }
}

/**
 * Accepts many dossiers of a kind in one transaction: their numbers follow each other without a gap,
 * and when one row is refused nothing of the batch is written. Pressed again alike, it writes nothing.
 * @throws RowRefused
 * @throws RefusedAt when they cannot have been accepted when they are said to
 * @throws UsedBatch when it was accepted before and now says something else
 */
export const receiveBatch = (request: Request, batch: Batch): Promise<void> =>
  request.db.write(request, async (tx) => {
    await lockPress(tx, batch.key)
    const accepted = await listBatch(tx, [batch.key])
    if (accepted.length > 0) return refuseOther(accepted, batch)
    const inside = { ...request, db: within(tx) }
    for (const row of batch.rows) await receiveRow(inside, batch, row)
  })

const refuseOther = (accepted: readonly BatchDossier[], batch: Batch): void => {
  const differences = batchDifferences(accepted, batch)
  if (differences.length > 0) throw new UsedBatch(differences)
}

const receiveRow = async (request: Request, batch: Batch, row: BatchRow): Promise<void> => {
  const { place, reception } = row
  try {
    const press = { key: batch.key, place }
    const payment = batch.isPaidNow ? { receiptNumber: null } : undefined
    const { code } = await acceptAtDesk(request, { ...reception, press }, payment)
    if (batch.isFinishedNow) await moveDossier(request, { code, action: 'finish-at-desk' })
  } catch (error) {
    if (isOfTime(error)) throw error
    throw error instanceof Refused ? new RowRefused(place, error.message) : error
  }
}
