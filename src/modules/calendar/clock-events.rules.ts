import { dayOf, daysBetween, formatInstant } from '#platform/time.ts'
import type { ClockEvent, ClockInput } from './clock.ts'
import type { Face } from './clock-transitions.rules.ts'
import { dueDate } from './due-date.rules.ts'
import { addOfficeMinutes, officeMinutesBetween, workingDaysBetween } from './working-days.rules.ts'

export type Change = Partial<Omit<Face, 'lines' | 'faults'>> & { text: string; warnings: string[] }

/** What a lawful event changes. */
export const changeBy = (face: Face, event: ClockEvent, input: ClockInput): Change => {
  switch (event.kind) {
    case 'supplement-requested':
      return requestSupplement(face, event.at, input)
    case 'supplement-completed':
      return restart(face, event.at, input)
    case 'paused':
      return pause(face, event.at, event.reason)
    case 'resumed':
      return resume(face, event.at, input)
    case 'extended':
      return extend(face, event.at, event.newDueAt)
    case 'ended':
      return end(face, event.at, input)
  }
}

const requestSupplement = (face: Face, at: Date, { acceptedAt, calendar }: ClockInput): Change => {
  const waited = workingDaysBetween(calendar, dayOf(acceptedAt), dayOf(at))
  return {
    state: 'stopped',
    changedAt: at,
    supplements: face.supplements + 1,
    text: 'yêu cầu bổ sung hồ sơ, dừng tính thời hạn',
    warnings: [
      // Decree 61/2018, Art. 19(4): within 03 working days from acceptance unless sector law differs.
      ...(waited > 3 ? ['Yêu cầu bổ sung sau 03 ngày làm việc kể từ ngày tiếp nhận.'] : []),
      // Decree 61/2018, Art. 15(3): once only. Decision 766 counts a second request as overdue.
      ...(face.supplements > 0
        ? ['Yêu cầu bổ sung quá một lần: Bộ chỉ số 766 tính hồ sơ là quá hạn.']
        : []),
      ...(at > face.dueAt ? ['Yêu cầu bổ sung khi hồ sơ đã quá hạn.'] : []),
    ],
  }
}

// Decree 61/2018, Art. 19(4): the term restarts from zero when the supplement is complete.
const restart = (face: Face, at: Date, input: ClockInput): Change => {
  const { dueAt, warnings } = dueDate({ ...input, acceptedAt: at, explain: false })
  return {
    state: 'running',
    changedAt: at,
    dueAt,
    supplementMinutes: face.supplementMinutes + minutesInState(face, at, input),
    text: `đã bổ sung đủ, tính lại từ đầu, hạn trả kết quả ${formatInstant(dueAt)}`,
    warnings,
  }
}

const pause = (face: Face, at: Date, reason: keyof typeof pauseReasons): Change => ({
  state: 'paused',
  changedAt: at,
  text: `tạm dừng tính thời hạn, ${pauseReasons[reason]}`,
  warnings: at > face.dueAt ? ['Tạm dừng khi hồ sơ đã quá hạn: thời hạn không được lùi.'] : [],
})

// [memory] A pause moves the due date by the office time that it took; one begun too late does not.
const resume = (face: Face, at: Date, input: ClockInput): Change => {
  const isLate = face.changedAt > face.dueAt
  const minutes = isLate ? 0 : minutesInState(face, at, input)
  const dueAt = addOfficeMinutes(input.calendar, face.dueAt, minutes)
  const text = `tiếp tục tính thời hạn, hạn trả kết quả ${formatInstant(dueAt)}`
  return { state: 'running', changedAt: at, dueAt, text, warnings: [] }
}

const extend = (face: Face, at: Date, newDueAt: Date): Change => ({
  dueAt: newDueAt,
  extendedDueAt: newDueAt,
  text: `gia hạn, hẹn lại ${formatInstant(newDueAt)}`,
  // Decree 61/2018, Art. 19(9): the notice and apology go out a day before the due date or earlier.
  warnings:
    daysBetween(dayOf(at), dayOf(face.dueAt)) < 1
      ? ['Gia hạn phải được thông báo trước thời hạn ít nhất 01 ngày.']
      : [],
})

const end = (face: Face, at: Date, input: ClockInput): Change => ({
  state: 'ended',
  changedAt: at,
  supplementMinutes:
    face.supplementMinutes + (face.state === 'stopped' ? minutesInState(face, at, input) : 0),
  text: 'kết thúc tính thời hạn',
  warnings: [],
})

const minutesInState = ({ changedAt }: Face, at: Date, { calendar }: ClockInput): number =>
  officeMinutesBetween(calendar, changedAt, at)

const pauseReasons = {
  'financial-duty': 'chờ thực hiện nghĩa vụ tài chính',
  lawful: 'theo quy định của pháp luật chuyên ngành',
} as const
