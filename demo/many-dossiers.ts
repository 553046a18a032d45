import pg from 'pg'
import { searchTextOf } from '#modules/dossiers'
import { fields } from '#modules/procedures'
import type { Sql } from '#platform/db/database.ts'
import { addDays, type Day, instantAt } from '#platform/time.ts'
import { officerOf } from './actors.ts'
import { feeOf } from './dossiers/papers-and-fee.ts'
import { metOnline } from './dossiers/share-out.ts'
import {
  analyzeDrawn,
  createDueDays,
  createKinds,
  createPeople,
  type Kind,
} from './many-dossiers/drawn-from.sql.ts'
import { dueDays, termKey } from './many-dossiers/due-days.ts'
import {
  insertJournal,
  insertPapers,
  insertPayments,
  insertResponses,
} from './many-dossiers/insert-beside-dossiers.sql.ts'
import { insertDossiers, type Part } from './many-dossiers/insert-dossiers.sql.ts'
import { seededRandom } from './random.ts'
import { inventPerson } from './tinh-chau/people.ts'
import { demoUnit } from './tinh-chau/unit.ts'

export type ManyDossiers = {
  unitId: number
  count: number
  from: Day
  to: Day
  seed: number
  /** Three papers each; off unless told. */
  papers?: boolean
  /** What each was before it was settled; reports as of an earlier day need it. Off unless told. */
  journal?: boolean
}

/**
 * Fills an empty unit with dossiers in the proportions of the half-year, spread evenly over the working
 * days, with their payments and answers: straight into the tables, past the acts, so the audit chain
 * knows nothing of them. For measuring only. The unit and its procedures may be there or not.
 * @throws RangeError when more than 9,999 dossiers would fall on a day
 */
export const loadManyDossiers = async (ownerUrl: string, wanted: ManyDossiers): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin; set local synchronous_commit to off')
    for (const { text, values } of statementsOf(wanted)) await client.query(text, values)
    await client.query('commit')
    await client.query('analyze dossiers.dossier, dossiers.payment, surveys.response')
  } finally {
    await client.end()
  }
}

const statementsOf = ({ unitId, count, from, to, seed, papers, journal }: ManyDossiers): Sql[] => {
  const kinds = kindsOf(seed)
  const terms = metOnline.map(({ term }) => term)
  const { days, due } = dueDays(from, to, terms)
  const perDay = Math.ceil(count / days.length)
  if (perDay > 9_999) throw new RangeError(`${perDay} dossiers a day are more than codes can tell`)
  const end = instantAt(addDays(to, 1))
  const bulk = { unitId, seed, days, perDay, end, agencyCode: demoUnit.agencyCode }
  return [
    createKinds(unitId, kinds),
    createPeople(peopleOf(seed)),
    createDueDays(due),
    analyzeDrawn,
    ...partsOf(count).map((part) => insertDossiers(bulk, part)),
    insertPayments(unitId),
    insertResponses(unitId, seed),
    ...(papers ? [insertPapers(unitId)] : []),
    ...(journal ? [insertJournal(unitId)] : []),
  ]
}

/** Small enough that each part fills its own end of every index. */
const PART = 25_000

const partsOf = (count: number): Part[] =>
  Array.from({ length: Math.ceil(count / PART) }, (_, place) => ({
    first: place * PART + 1,
    last: Math.min((place + 1) * PART, count),
  }))

const kindsOf = (seed: number): Kind[] => {
  const random = seededRandom(seed)
  const total = metOnline.reduce((sum, { weight }) => sum + weight, 0)
  let upTo = 0
  return metOnline.map((procedure) => {
    upTo += procedure.weight / total
    const slot = { procedure, channel: 'online' } as const
    return {
      code: procedure.code,
      name: procedure.name,
      fieldCode: procedure.field,
      fieldName: fields[procedure.field].name,
      termAmount: procedure.term.amount,
      termUnit: procedure.term.unit,
      term: termKey(procedure.term),
      sameDay: procedure.term.unit === 'same-day',
      legacyLevel: procedure.legacyLevel,
      officer: officerOf(procedure.field),
      fee: feeOf(random, slot, instantAt('2024-03-01')),
      upTo,
    }
  })
}

const peopleOf = (seed: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: 997 }, () => {
    const { name, citizenNumber, phone, hamlet } = inventPerson(random)
    const address = `${hamlet}, xã Tịnh Châu`
    const search = searchTextOf('', { name, citizenNumber, phone })
    return { name, number: citizenNumber, phone, address, search }
  })
}
