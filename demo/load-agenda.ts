import { type Database, type WriteTx, within } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import { type PlannedAct, surroundings } from './agenda.ts'
import { chainLength, entryAt } from './recorded-acts.sql.ts'

export type Progress = (done: number, total: number, what: string) => void

/** Acts that share a transaction: cut off, the load has done all of them or none. */
const BATCH = 100

/**
 * Does the acts of an agenda that the unit's audit chain does not hold yet; each act leaves exactly one
 * entry there, so a load that was cut off goes on after the last. True when anything was left to do.
 * @throws Refused when the chain holds something else
 */
export const loadAgenda = async (
  db: Database,
  unitId: number,
  agenda: readonly PlannedAct[],
  onProgress: Progress = () => undefined,
): Promise<boolean> => {
  const done = await db.read({ unitId }, chainLength)
  await refuseStrangers(db, unitId, agenda, done)
  for (let start = done; start < agenda.length; start += BATCH) {
    const batch = agenda.slice(start, start + BATCH)
    await db.write({ unitId }, (tx) => perform(tx, unitId, batch))
    onProgress(start + batch.length, agenda.length, batch.at(-1)?.key ?? '')
  }
  return done < agenda.length
}

const perform = async (
  tx: WriteTx,
  unitId: number,
  batch: readonly PlannedAct[],
): Promise<void> => {
  const shared = within(tx)
  for (const planned of batch) await planned.act(surroundings(shared, unitId, planned))
}

/** The last entry that both have must be the same act; people may have worked on after the agenda. */
const refuseStrangers = async (
  db: Database,
  unitId: number,
  agenda: readonly PlannedAct[],
  done: number,
): Promise<void> => {
  const last = Math.min(done, agenda.length)
  const planned = agenda[last - 1]
  if (!planned) return
  const entry = await db.read({ unitId }, (tx) => entryAt(tx, last))
  const isSame =
    entry?.recordedAt.getTime() === planned.at.getTime() && entry.actor === planned.actor.name
  if (!isSame)
    throw new Refused(
      `Đơn vị số ${unitId} đã có dữ liệu khác với dữ liệu mẫu; hãy nạp dữ liệu mẫu vào một cơ sở dữ liệu mới.`,
    )
}
