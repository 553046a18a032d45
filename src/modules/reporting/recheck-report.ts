import type { Database } from '#platform/db/database.ts'
import { computeReport } from './compute-report.ts'
import type { IssuedReport } from './issued-reports.sql.ts'

/** `otherDefinitions` names the definitions of today when they are not those of the issued report. */
export type Recheck = { matches: boolean; hash: string; otherDefinitions: string | undefined }

/** Asks the books the question of an issued report again: nothing recorded since may change the answer. */
export const recheckReport = async (
  db: Database,
  unitId: number,
  issued: IssuedReport,
): Promise<Recheck> => {
  const { from, to, knownAt, clock } = issued
  const { content } = await computeReport(db, unitId, { from, to, knownAt, clock })
  const isSame = content.definitionsVersion === issued.definitionsVersion
  return {
    matches: content.hash === issued.hash,
    hash: content.hash,
    otherDefinitions: isSame ? undefined : content.definitionsVersion,
  }
}
