import { officeMinutesBetween } from '#modules/calendar'
import { dayOf, formatDay } from '#platform/time.ts'
import { actors, specialistOf } from '../actors.ts'
import { calendar, lastOfficeMoment } from '../half-year.ts'
import { officeMinutesAfter } from '../office-clock.ts'
import { wholeBetween } from '../random.ts'
import { askForPaper, type Stage, transfer, verify, withdraw } from './course-stages.ts'
import type { PlannedMove, Slot } from './planned-dossier.ts'

type Random = () => number
export type Course = { moves: PlannedMove[]; settledAt: Date | null; recordedAt: Date | null }

/** What happens to a dossier between its acceptance and its settlement. */
export const planCourse = (
  random: Random,
  slot: Slot,
  accepted: { acceptedAt: Date; dueAt: Date },
): Course => {
  const { procedure, fate } = slot
  const start: Stage = { moves: [], at: accepted.acceptedAt, dueAt: accepted.dueAt }
  if (isSameDay(slot) && procedure.field === 'CT' && fate === 'early')
    return finishAtDesk(random, start)
  const transferred = transfer(random, start)
  if (fate === 'withdrawn') return unsettled(withdraw(random, transferred))
  const complete = slot.supplemented ? askForPaper(random, slot, transferred) : transferred
  const isWaiting = slot.supplemented && fate === 'pending'
  const isLong = procedure.term.amount >= 10
  const examined =
    isLong && !isWaiting && random() < 0.6 ? verify(random, slot, complete) : complete
  if (fate === 'pending' || fate === 'overdue') return unsettled(examined)
  return fate === 'early' ? settle(random, slot, examined) : settleUnclicked(random, slot, examined)
}

const isSameDay = ({ procedure }: Slot): boolean => procedure.term.unit === 'same-day'

/** What was recorded before the half-year ended. */
const unsettled = ({ moves }: Stage): Course => ({
  moves: moves.filter(({ at }) => at < lastOfficeMoment),
  settledAt: null,
  recordedAt: null,
})

const finishAtDesk = (random: Random, { at, dueAt }: Stage): Course => {
  const settledAt = momentBefore(random, at, dueAt, true)
  return {
    moves: [{ at: settledAt, action: 'finish-at-desk', actor: actors.desk, evidence: {} }],
    settledAt,
    recordedAt: settledAt,
  }
}

const settle = (random: Random, slot: Slot, { moves, at, dueAt }: Stage): Course => {
  const settledAt = momentBefore(random, at, dueAt, isSameDay(slot))
  const actor = specialistOf(slot.procedure.field)
  const finish: PlannedMove = { at: settledAt, action: 'finish', actor, evidence: {} }
  return { moves: [...moves, finish], settledAt, recordedAt: settledAt }
}

/** Settled and handed over in time, but clicked only after the due moment. */
const settleUnclicked = (random: Random, slot: Slot, { moves, at, dueAt }: Stage): Course => {
  const settledAt = momentBefore(random, at, dueAt, isSameDay(slot))
  const recordedAt = officeMinutesAfter(random, dueAt, wholeBetween(random, 25, 620))
  const finish: PlannedMove = {
    at: recordedAt,
    action: 'finish',
    actor: specialistOf(slot.procedure.field),
    occurredAt: settledAt,
    evidence: {
      proof: `Chữ ký nhận trong sổ trả kết quả ngày ${formatDay(dayOf(settledAt))}`,
    },
  }
  return { moves: [...moves, finish], settledAt, recordedAt }
}

/** In office time before the due minute: on the same day soon, else somewhere in the term. */
const momentBefore = (random: Random, from: Date, due: Date, sameDay: boolean): Date => {
  const open = officeMinutesBetween(calendar, from, due)
  const wanted = sameDay ? 8 + random() ** 2 * 130 : open * (0.25 + random() * 0.6)
  return officeMinutesAfter(random, from, Math.min(wanted, Math.max(2, open - 3)))
}
