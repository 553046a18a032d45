import { dayOf, timeOf } from '#platform/time.ts'
import { actors } from '../actors.ts'
import { halfYear, lastOfficeMoment } from '../half-year.ts'
import { officeMinutesAfter } from '../office-clock.ts'
import { pick, wholeBetween } from '../random.ts'
import type { Course } from './plan-course.ts'
import type { PlannedDossier, PlannedMove, Slot } from './planned-dossier.ts'

/** Handed over as soon as it is ready, through the portal, or within two working days at the desk. */
export const returnOf = (
  random: () => number,
  { channel, fate, survey }: Slot,
  { settledAt, recordedAt }: Course,
  digitisedAt: Date | null,
): PlannedMove[] => {
  if (!settledAt || !recordedAt) return []
  const isLate = fate === 'late-by-click'
  const byPortal = channel === 'online' && !isLate && random() < 0.45
  const wait = byPortal
    ? wholeBetween(random, 3, 8)
    : wholeBetween(random, 4, 40) * (random() < 0.85 ? 1 : 24)
  const at = officeMinutesAfter(random, digitisedAt ?? recordedAt, isLate ? 3 : wait)
  const neverFetched = random() < 0.01 && !survey
  if (at > lastOfficeMoment || neverFetched) return []
  const delivery = byPortal
    ? 'Trả bản điện tử qua Cổng dịch vụ công'
    : 'Người nộp nhận trực tiếp tại Bộ phận Một cửa'
  const actor = byPortal ? actors.portal : actors.desk
  const move = { at, action: 'return-result', actor, evidence: { delivery } } as const
  return [isLate ? handedOverInTime(move, settledAt) : move]
}

/** Clicked with the late settlement, though the citizen had signed for it a minute after it was done. */
const handedOverInTime = (move: PlannedMove, settledAt: Date): PlannedMove => ({
  ...move,
  occurredAt: new Date(settledAt.getTime() + 60_000),
  evidence: { ...move.evidence, proof: 'Chữ ký nhận trong sổ trả kết quả' },
})

/** Answered on the portal within a day and a half, not at night. */
export const answerOf = (
  random: () => number,
  { survey }: Slot,
  returnedAt: Date | undefined,
): PlannedDossier['answer'] => {
  if (!survey || !returnedAt) return null
  const told = new Date(returnedAt.getTime() + wholeBetween(random, 5, 36 * 60) * 60_000)
  const at = timeOf(told) < '06:00' ? new Date(told.getTime() + 7 * 3_600_000) : told
  if (dayOf(at) > halfYear.to) return null
  return { at, level: survey, opinion: random() < 0.12 ? pick(random, opinions[survey]) : '' }
}

const opinions = {
  'very-satisfied': [
    'Cán bộ hướng dẫn tận tình.',
    'Nhận kết quả nhanh hơn giấy hẹn.',
    'Nộp ở nhà, không phải đi lại nhiều.',
  ],
  satisfied: ['Làm việc đúng hẹn.', 'Trang nộp hồ sơ đôi lúc chậm.', 'Nên có thêm ghế chờ.'],
} as const
