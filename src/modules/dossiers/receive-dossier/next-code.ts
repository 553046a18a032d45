import type { Unit } from '#modules/organisation'
import type { WriteTx } from '#platform/db/database.ts'
import { Refused } from '#platform/refused.ts'
import type { Day } from '#platform/time.ts'
import { dossierCode } from '../dossier-code.rules.ts'
import { nextDossierNumber } from '../dossiers.sql.ts'

/** The next code of a day; others who ask wait until this transaction ends, so no number is lost. */
export const nextCode = async (tx: WriteTx, { agencyCode }: Unit, day: Day): Promise<string> => {
  const number = await nextDossierNumber(tx, agencyCode.qcvn102, day)
  const made = dossierCode({ agencyCode, day, number })
  if (!made.ok) throw new Refused(made.reason)
  return made.code
}
