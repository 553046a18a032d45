import { within } from '#platform/db/database.ts'
import type { Request } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { adoptProcedure } from '../adopt-procedure.ts'
import { inForceOn } from '../catalogue/catalogue-entry.ts'
import { nationalCatalogue } from '../catalogue/national-catalogue.ts'
import type { ProcedureVersion } from '../procedure.ts'
import { listProcedures, listVersionDays, versionOf } from '../versions.sql.ts'
import { type PlannedRow, planImport } from './plan-import.rules.ts'
import { readWorkbook } from './read-workbook.ts'

/** What a list in an XLSX file would do to the catalogue; nothing is written. @throws Refused */
export const previewImport = async (
  request: Request,
  file: { path: string; name: string },
): Promise<PlannedRow[]> => {
  const rows = await readWorkbook(file.path)
  const today = dayOf(request.now)
  const { listed, begun } = await request.db.read(request, async (tx) => ({
    listed: await listProcedures(tx, today),
    begun: await listVersionDays(tx),
  }))
  return planImport(rows, {
    current: new Map(listed.map((row) => [row.code, versionOf(row)])),
    national: new Map(
      nationalCatalogue
        .filter((entry) => inForceOn(entry, today))
        .map((entry): [string, ProcedureVersion] => [entry.code, { ...entry, ...UNDECIDED }]),
    ),
    begun,
    today,
    fileName: file.name,
  })
}

const UNDECIDED = {
  ...{ joint: null, postedOn: null },
  ...{ internalProcessApproved: false, internalProcessDigital: false },
}

/**
 * Adopts all versions of a list as one; faulty rows were told and are left out.
 * @returns the id under which the import can be taken back
 * @throws Refused when one of them begins on the day of another
 */
export const importProcedures = (
  request: Request,
  versions: readonly ProcedureVersion[],
): Promise<string> =>
  request.db.write(request, async (tx) => {
    const importId = request.newId()
    for (const version of versions)
      await adoptProcedure({ ...request, db: within(tx) }, version, importId)
    return importId
  })
