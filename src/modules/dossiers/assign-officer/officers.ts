import { listActive, listInactiveNames } from '#modules/identity'
import type { Tx } from '#platform/db/database.ts'
import { listOfficerLoads, type OfficerLoad } from './officer-load.sql.ts'

/**
 * Whom a dossier of the field may be given to: those of the field with the least to do come first.
 * Who left may still have dossiers, and gets no more.
 */
export const listOfficers = async (tx: Tx, fieldCode: string): Promise<OfficerLoad[]> => {
  const gone = await listInactiveNames(tx)
  const loaded = (await listOfficerLoads(tx, fieldCode)).filter(({ name }) => !gone.includes(name))
  const people = await listActive(tx)
  const idle = people
    .filter(({ name }) => loaded.every((officer) => officer.name !== name))
    .map(({ name }) => ({ name, open: 0, isOfField: false }))
  return [...loaded, ...idle]
}
