import type { Row } from '#modules/audit'
import type { Tx } from '#platform/db/database.ts'
import { withoutMarks } from '#platform/plain-letters.ts'
import type { Request } from '#platform/request.ts'
import type { Applicant } from '../dossier.ts'
import type { ToldCitizen } from './citizen.ts'
import { findCitizen, type KnownCitizen } from './citizens.sql.ts'

type CitizenRows = { inserts: Row[]; updates: Row[] }

/** What an act writes into the register of the people met: a new row, what changed of one, or nothing. */
export const citizenRows = async (
  tx: Tx,
  request: Request,
  applicant: Applicant,
  told: ToldCitizen | undefined,
): Promise<CitizenRows> => {
  if (!told || applicant.citizenNumber === null) return { inserts: [], updates: [] }
  const known = await findCitizen(tx, applicant.citizenNumber)
  const row = rowOf(applicant, told, known)
  if (!known) return { inserts: [{ id: request.newId(), ...row }], updates: [] }
  return { inserts: [], updates: isChanged(known, row) ? [{ id: known.id, ...row }] : [] }
}

/** A day of birth or a sex that was not told this time stays as it is known. */
const rowOf = (applicant: Applicant, told: ToldCitizen, known: KnownCitizen | undefined) => ({
  number: applicant.citizenNumber ?? '',
  name: applicant.name,
  birth_date: told.birthDate ?? known?.birthDate ?? null,
  sex: told.sex ?? known?.sex ?? null,
  address: applicant.address,
  phone: applicant.phone,
  source: told.source,
  search_text: searchTextOf(applicant),
})

const searchTextOf = ({ name, citizenNumber, phone }: Applicant): string =>
  withoutMarks([name, citizenNumber, phone].filter((part) => part !== null).join(' '))

const isChanged = (known: KnownCitizen, row: ReturnType<typeof rowOf>): boolean =>
  known.name !== row.name ||
  known.birthDate !== row.birth_date ||
  known.sex !== row.sex ||
  known.address !== row.address ||
  known.phone !== row.phone
