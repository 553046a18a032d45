import { openDatabase, type WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import {
  attempt,
  beginVerification,
  type Journalled,
  listJournalled,
  seesEveryUnit,
} from './verify.sql.ts'
import { countActs, listBrokenHeads, listBrokenLinks } from './verify-chain.sql.ts'
import { listJournalFaults, listLostJournals, listLostTables } from './verify-journal.sql.ts'
import {
  headSentence,
  journalSentence,
  linkSentence,
  lostJournalSentence,
  lostTableSentence,
  stateSentence,
  unreadableSentence,
} from './verify-sentences.ts'
import { countRows, listStateFaults } from './verify-state.sql.ts'

/** `what` is a Vietnamese sentence that names table, row and act, and says what differs. */
export type Fault = { unitId: number; where: 'chain' | 'journal' | 'state'; what: string }

export type Verification = {
  /** `name` is for the caller to fill in: the audit does not know who the units are. */
  units: { unitId: number; name?: string; acts: number }[]
  tables: number
  rows: number
  faults: Fault[]
}

type Options = { onProgress?: (table: string) => void }

/**
 * Recomputes the audit chain of every unit, compares it with the journals, and replays the journals
 * against the tables. It reads one snapshot, so it may run while the office works.
 * @throws Refused when whoever connects would not see every unit
 */
export const verifyBooks = async (
  ownerUrl: string,
  options: Options = {},
): Promise<Verification> => {
  const db = openDatabase(ownerUrl, { connections: 1 })
  try {
    return await db.write({ unitId: 0 }, (tx) => verify(tx, options))
  } finally {
    await db.close()
  }
}

const verify = async (tx: WriteTx, { onProgress }: Options): Promise<Verification> => {
  await beginVerification(tx)
  if (!(await seesEveryUnit(tx)))
    throw new Refused('Chỉ chủ sở hữu cơ sở dữ liệu mới soát được sổ của mọi đơn vị.')
  const journalled = await listJournalled(tx)
  onProgress?.('audit.entry')
  const faults = await chainFaults(tx, journalled)
  let rows = 0
  for (const { schema, tables } of journalled) {
    onProgress?.(`${schema}.journal`)
    faults.push(...(await journalFaults(tx, { schema, tables })))
    for (const table of tables) {
      onProgress?.(`${schema}.${table}`)
      rows += await countRows(tx, schema, table)
      faults.push(...(await stateFaults(tx, schema, table)))
    }
  }
  const tables = journalled.reduce((sum, one) => sum + one.tables.length, 0)
  return { units: await countActs(tx), tables, rows, faults }
}

const chainFaults = async (tx: WriteTx, journalled: Journalled[]): Promise<Fault[]> => [
  ...(await listBrokenLinks(tx)).map((link) => fault('chain', link, linkSentence(link))),
  ...(await listBrokenHeads(tx)).map((head) => fault('chain', head, headSentence(head))),
  ...(
    await listLostJournals(
      tx,
      journalled.map(({ schema }) => schema),
    )
  ).map((lost) => fault('journal', lost, lostJournalSentence(lost))),
]

const journalFaults = async (tx: WriteTx, journalled: Journalled): Promise<Fault[]> => [
  ...(await listJournalFaults(tx, journalled.schema)).map((row) =>
    fault('journal', row, journalSentence(journalled.schema, row)),
  ),
  ...(await listLostTables(tx, journalled)).map((lost) =>
    fault('state', lost, lostTableSentence(journalled.schema, lost)),
  ),
]

const stateFaults = async (tx: WriteTx, schema: string, name: string): Promise<Fault[]> => {
  const table = `${schema}.${name}`
  const { rows, error } = await attempt(tx, () => listStateFaults(tx, schema, name))
  if (error) return [{ unitId: 0, where: 'state', what: unreadableSentence(table, error) }]
  return rows.map((row) => fault('state', row, stateSentence(table, row)))
}

const fault = (where: Fault['where'], { unitId }: { unitId: number }, what: string): Fault => ({
  unitId,
  where,
  what,
})
