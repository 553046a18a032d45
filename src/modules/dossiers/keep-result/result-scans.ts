import { listPages, type ScannedPage } from '#modules/digitisation'
import type { Tx } from '#platform/db/database.ts'

/** The pages of a dossier's result as they lie in its scans. */
export type ResultScans = { pages: number; fileNames: string[] }

/** What of the result of a dossier is there as a scan or a file. */
export const findResultScans = async (tx: Tx, dossierId: string): Promise<ResultScans> => {
  const pages = (await listPages(tx, [dossierId])).filter(isOfResult)
  return { pages: pages.length, fileNames: [...new Set(pages.map(({ fileName }) => fileName))] }
}

const isOfResult = ({ owner, removed }: ScannedPage): boolean => owner.kind === 'result' && !removed
