import { record } from '#modules/audit'
import type { WriteTx } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { lockDossier } from '../dossiers.sql.ts'
import { type Digitised, digitisedBy } from './digitised.rules.ts'
import { getFolderHead } from './scan-folder.sql.ts'
import { folderOf, pagesOf, type ScanFolder } from './scan-folder.ts'

/**
 * Does something to the pages of a dossier while nobody else does, and then records what papers are
 * digitised by it, or no longer, in the same transaction.
 */
export const changeScans = <T>(
  request: Request,
  code: string,
  change: (tx: WriteTx, folder: ScanFolder) => Promise<T>,
): Promise<T> =>
  request.db.write(request, async (tx) => {
    await lockDossier(tx, code)
    const before = await folderOf(tx, await getFolderHead(tx, code))
    const changed = await change(tx, before)
    await digitisePapers(tx, request, before, await folderOf(tx, before))
    return changed
  })

const digitisePapers = async (
  tx: WriteTx,
  request: Request,
  before: ScanFolder,
  now: ScanFolder,
): Promise<void> => {
  const digitised = digitisedBy({
    ...{ papers: before.papers, isWhole: before.papersDigitisedAt !== null },
    ...{ scannedBefore: scannedPapers(before), scannedNow: scannedPapers(now) },
  })
  const updates = rowsOf(request, before, digitised, isResultLost(before, now))
  if (updates.paper.length + updates.dossier.length === 0) return
  const action = digitised.gained.length > 0 ? 'digitise-paper' : 'withdraw-scan'
  await record(tx, request, { module: 'dossiers', action, subject: before.id, updates })
}

const rowsOf = (
  { now }: Request,
  { id: dossierId }: ScanFolder,
  { gained, lost, whole }: Digitised,
  resultLost: boolean,
) => {
  const changed = {
    ...(whole === 'as-it-was' ? {} : { papers_digitised_at: whole === 'gained' ? now : null }),
    ...(resultLost ? { result_digitised_at: null } : {}),
  }
  return {
    paper: [
      ...gained.map((id) => ({ id, digitised_at: now })),
      ...lost.map((id) => ({ id, digitised_at: null })),
    ],
    dossier: Object.keys(changed).length > 0 ? [{ id: dossierId, ...changed }] : [],
  }
}

/** What went into the e-repository stays a digital result, whatever becomes of its scan. */
const isResultLost = (before: ScanFolder, now: ScanFolder): boolean =>
  before.resultDigitisedAt !== null &&
  before.resultDepositedAt === null &&
  resultPages(before) > 0 &&
  resultPages(now) === 0

const resultPages = (folder: ScanFolder): number =>
  pagesOf(folder, { kind: 'result', id: folder.id }).length

const scannedPapers = ({ pages }: ScanFolder): Set<string> =>
  new Set(
    pages.flatMap(({ removed, owner }) => (!removed && owner.kind === 'paper' ? [owner.id] : [])),
  )
