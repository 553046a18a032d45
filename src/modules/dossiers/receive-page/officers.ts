import { listActive, listInactiveNames, listSpecialists } from '#modules/identity'
import type { Tx } from '#platform/db/database.ts'
import type { Day } from '#platform/time.ts'
import { listFormerOfficers } from './receive-page.sql.ts'

/**
 * Who may settle a dossier of the field: its specialists, those who did so of late first; where the
 * office has given nobody that role yet, those who did so of late and everybody with an account.
 */
export const officersFor = async (tx: Tx, fieldCode: string, day: Day): Promise<string[]> => {
  const gone = await listInactiveNames(tx)
  const former = (await listFormerOfficers(tx, fieldCode)).filter((name) => !gone.includes(name))
  const specialists = await listSpecialists(tx, fieldCode, day)
  if (specialists.length === 0) {
    const people = await listActive(tx)
    return [...new Set([...former, ...people.map(({ name }) => name)])]
  }
  const tried = former.filter((name) => specialists.includes(name))
  return [...new Set([...tried, ...specialists])]
}
