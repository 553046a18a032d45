import { dueDate } from '#modules/calendar'
import { dossierCode } from '#modules/dossiers'
import { addDays, type Day, instantAt } from '#platform/time.ts'
import { actors, officerOf } from '../actors.ts'
import { feeOf, papersOf } from '../dossiers/papers-and-fee.ts'
import type { PlannedDossier } from '../dossiers/planned-dossier.ts'
import { calendar, halfYear, SEED } from '../half-year.ts'
import { seededRandom } from '../random.ts'
import { inventPerson } from '../tinh-chau/people.ts'
import { communeProcedures } from '../tinh-chau/procedures.ts'
import { demoUnit } from '../tinh-chau/unit.ts'

/** The working day after the half-year: on it the demo is opened. */
export const today: Day = addDays(halfYear.to, 1)
/** When the report of the half-year had been put into words. */
export const reportWritten = instantAt(today, '08:04')

/** Procedure, channel, handed in, accepted, and what the clerk did with it since. */
type Arrival = readonly [
  procedure: string,
  channel: 'online' | 'desk',
  submitted: string,
  accepted: string,
  action?: 'transfer' | 'finish-at-desk',
  done?: string,
]

/** Some were finished at the desk, some lie before the specialist, the last are still with the clerk. */
const arrivals: readonly Arrival[] = [
  ['2.000815', 'desk', '08:06', '08:08', 'finish-at-desk', '08:15'],
  ['2.000815', 'online', '07:25', '08:12', 'finish-at-desk', '08:23'],
  ['2.000884', 'desk', '08:17', '08:19', 'finish-at-desk', '08:26'],
  ['1.001193', 'online', '07:52', '08:28', 'transfer', '08:30'],
  ['1.004873', 'online', '08:14', '08:32', 'transfer', '08:34'],
  ['1.000656', 'desk', '08:36', '08:38', 'transfer', '08:40'],
  ['2.000635', 'online', '08:24', '08:45'],
  ['2.000815', 'desk', '08:48', '08:50'],
  ['1.001193', 'online', '08:35', '08:56'],
]

/** The dossiers that came in the first hours of the day. */
export const arrivedToday = (): PlannedDossier[] => {
  const random = seededRandom(SEED + 1)
  return arrivals.map((arrival, place) => arrivedDossier(random, arrival, place + 1))
}

const arrivedDossier = (
  random: () => number,
  [wanted, channel, submitted, accepted, action, done = accepted]: Arrival,
  number: number,
): PlannedDossier => {
  const procedure = procedureOf(wanted)
  const acceptedAt = instantAt(today, accepted)
  const { name, citizenNumber, phone, hamlet } = inventPerson(random)
  const fee = feeOf(random, { procedure, channel }, acceptedAt)
  const made = dossierCode({ agencyCode: demoUnit.agencyCode, day: today, number })
  if (!made.ok) throw new RangeError(made.reason)
  const result = { 'result-file': `${made.code}.pdf`, 'result-code': `KQ.${made.code}` }
  const at = instantAt(today, done)
  return {
    ...{ key: `morning-${number}`, fate: 'pending', code: made.code },
    reception: {
      ...{ procedureCode: procedure.code, channel, acceptedAt, fee },
      applicant: { name, citizenNumber, phone, address: `${hamlet}, xã Tịnh Châu` },
      officer: officerOf(procedure.field),
      submittedAt: instantAt(today, submitted),
      papers: papersOf({ procedure, channel, papersDigitised: channel === 'online' }),
    },
    dueAt: dueDate({ acceptedAt, term: procedure.term, calendar, explain: false }).dueAt,
    paidAt: fee > 0 && channel === 'online' ? acceptedAt : null,
    moves: action ? [{ at, action, actor: actors.desk, evidence: result }] : [],
    ...{ digitisedAt: null, deposit: null, answer: null },
  }
}

const procedureOf = (code: string) => {
  const found = communeProcedures.find((procedure) => procedure.code === code)
  if (!found) throw new RangeError(`the commune does not offer ${code}`)
  return found
}
