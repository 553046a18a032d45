import { daysBetween, isDay } from '#platform/time.ts'
import type { NewAbsence } from './absence.ts'

type Typed = Readonly<Record<string, string>>
type Read = { ok: true; value: NewAbsence } | { ok: false; faults: Record<string, string> }

/** Longer is no absence: the post is given to somebody else. */
const LONGEST_DAYS = 366

/** An absence as typed; `people` are the ids that may be chosen. */
export const readAbsence = (typed: Typed, people: readonly string[]): Read => {
  const { absentId = '', standInId = '', fromDay = '', untilDay = '', reason = '' } = typed
  const faults: Record<string, string> = {}
  if (!people.includes(absentId)) faults.absentId = 'Chọn người vắng mặt'
  if (!people.includes(standInId)) faults.standInId = 'Chọn người làm thay'
  else if (standInId === absentId) faults.standInId = 'Người làm thay phải là người khác'
  if (!isDay(fromDay)) faults.fromDay = 'Nhập ngày bắt đầu'
  if (!isDay(untilDay)) faults.untilDay = 'Nhập ngày cuối'
  else if (isDay(fromDay) && untilDay < fromDay)
    faults.untilDay = 'Ngày cuối phải từ ngày bắt đầu trở đi'
  else if (isDay(fromDay) && daysBetween(fromDay, untilDay) > LONGEST_DAYS)
    faults.untilDay = 'Không quá một năm; lâu hơn thì giao vai trò cho người khác'
  if (reason.trim() === '') faults.reason = 'Nhập lý do, ví dụ: nghỉ phép'
  if (reason.length > 500) faults.reason = 'Dài quá 500 chữ'
  if (Object.keys(faults).length > 0 || !isDay(fromDay) || !isDay(untilDay))
    return { ok: false, faults }
  return { ok: true, value: { absentId, standInId, fromDay, untilDay, reason: reason.trim() } }
}
