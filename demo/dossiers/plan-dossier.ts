import { dueDate } from '#modules/calendar'
import { officerOf } from '../actors.ts'
import { calendar, lastOfficeMoment, SEED } from '../half-year.ts'
import { officeMinutesAfter } from '../office-clock.ts'
import { seededRandom, wholeBetween } from '../random.ts'
import { inventPerson } from '../tinh-chau/people.ts'
import { answerOf, returnOf } from './after-settlement.ts'
import { type HandedIn, handIn } from './hand-in.ts'
import { feeOf, papersOf } from './papers-and-fee.ts'
import { type Course, planCourse } from './plan-course.ts'
import type { PlannedDossier, Slot } from './planned-dossier.ts'

/** A dossier whose whole course fits into the half-year; the code is given when all are in order. */
export const planDossier = (slot: Slot, place: number): PlannedDossier => {
  const random = seededRandom(SEED + place * 7_919)
  for (let attempt = 0; attempt < 1_000; attempt++) {
    const planned = attemptDossier(random, slot)
    if (planned) return planned
  }
  throw new RangeError(`${slot.key} (${slot.procedure.code}, ${slot.fate}) does not fit`)
}

const attemptDossier = (random: () => number, slot: Slot): PlannedDossier | undefined => {
  const times = handIn(random, slot.channel, slot.handedInOn)
  if (times.acceptedAt > lastOfficeMoment) return undefined
  const { term } = slot.procedure
  const { dueAt } = dueDate({ acceptedAt: times.acceptedAt, term, calendar, explain: false })
  const course = planCourse(random, slot, { acceptedAt: times.acceptedAt, dueAt })
  if (!fits(slot, course, dueAt)) return undefined
  const reception = receptionOf(random, slot, times)
  const digitisedAt = digitisationOf(random, slot, course)
  const returned = returnOf(random, slot, course, digitisedAt)
  const answer = answerOf(random, slot, returned[0]?.at)
  if (slot.survey && !answer) return undefined
  return {
    key: slot.key,
    fate: slot.fate,
    code: '',
    reception,
    dueAt,
    paidAt: reception.fee > 0 ? soonAfter(random, times.acceptedAt) : null,
    moves: [...course.moves, ...returned],
    digitisedAt,
    deposit: slot.deposited ? { name: slot.procedure.result, resultCode: '' } : null,
    answer,
  }
}

const receptionOf = (random: () => number, slot: Slot, times: HandedIn) => {
  const { name, citizenNumber, phone, hamlet } = inventPerson(random)
  return {
    procedureCode: slot.procedure.code,
    channel: slot.channel,
    applicant: { name, citizenNumber, phone, address: `${hamlet}, xã Tịnh Châu` },
    officer: officerOf(slot.procedure.field),
    ...times,
    papers: papersOf(slot),
    fee: feeOf(random, slot, times.acceptedAt),
  }
}

const digitisationOf = (random: () => number, slot: Slot, { recordedAt }: Course): Date | null =>
  slot.resultDigitised && recordedAt ? officeMinutesAfter(random, recordedAt, 2) : null

const soonAfter = (random: () => number, at: Date): Date =>
  officeMinutesAfter(random, at, wholeBetween(random, 2, 4))

const fits = ({ fate }: Slot, { moves, recordedAt }: Course, dueAt: Date): boolean => {
  const last = moves.at(-1)?.at ?? lastOfficeMoment
  if (fate === 'pending') return dueAt > lastOfficeMoment && last < lastOfficeMoment
  if (fate === 'overdue') return dueAt < lastOfficeMoment
  // Twenty minutes are left for keeping the result.
  return (recordedAt ?? last).getTime() < lastOfficeMoment.getTime() - 20 * 60_000
}
