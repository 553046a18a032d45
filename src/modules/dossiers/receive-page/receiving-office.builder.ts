import { adoptProcedure, nationalCatalogue } from '#modules/procedures'
import type { Database } from '#platform/db/database.ts'
import { anOffice, type Office } from '../dossiers.builder.ts'

export const MARITAL_STATUS = '1.004873'
export const CERTIFIED_COPY = '2.000815'

/** An office that also receives two procedures of the national catalogue, with their papers and fees. */
export const aReceivingOffice = async (db: Database): Promise<Office> => {
  const office = await anOffice(db)
  const decisions = { joint: null, postedOn: null, internalProcessApproved: true }
  for (const entry of nationalCatalogue.filter(({ code }) => wanted.includes(code)))
    await adoptProcedure(office.as('system', '2023-01-01'), {
      ...entry,
      ...decisions,
      internalProcessDigital: true,
    })
  return office
}

const wanted: readonly string[] = [MARITAL_STATUS, CERTIFIED_COPY]
