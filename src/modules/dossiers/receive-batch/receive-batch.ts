import { within } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { moveDossier } from '../move-dossier/move-dossier.ts'
import { findPressed } from '../receive-dossier/intake.sql.ts'
import { receiveDossier } from '../receive-dossier/receive-dossier.ts'
import type { Appointment, Reception } from '../receive-dossier/reception.ts'
import { takePayment } from '../take-payment/take-payment.ts'

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
 * and when one row is refused nothing of the batch is written.
 * @throws RowRefused
 */
export const receiveBatch = (request: Request, batch: Batch): Promise<void> =>
  request.db.write(request, async (tx) => {
    const place = batch.rows[0]?.place ?? 1
    if (await findPressed(tx, { key: batch.key, place })) return
    const inside = { ...request, db: within(tx) }
    for (const row of batch.rows) await receiveRow(inside, batch, row)
  })

const receiveRow = async (request: Request, batch: Batch, row: BatchRow): Promise<void> => {
  const { place, reception } = row
  try {
    const press = { key: batch.key, place }
    const dossier = await receiveDossier(request, { ...reception, press })
    await settleNow(request, batch, reception, dossier)
  } catch (error) {
    throw error instanceof Refused ? new RowRefused(place, error.message) : error
  }
}

const settleNow = async (
  request: Request,
  { isPaidNow, isFinishedNow }: Batch,
  { fee }: Reception,
  { code }: Appointment,
): Promise<void> => {
  if (isPaidNow && fee > 0) await takePayment(request, code, 'desk')
  if (isFinishedNow) await moveDossier(request, { code, action: 'finish-at-desk' })
}
