import { isDay } from '#platform/time.ts'
import type { NewDuty } from './set-duty.ts'

type Typed = Readonly<Record<string, string>>
type Read = { ok: true; value: NewDuty } | { ok: false; faults: Record<string, string> }

/** A day of the roster as typed; `people` are the ids that may be chosen. */
export const readDuty = (typed: Typed, people: readonly string[]): Read => {
  const { day = '', leaderId = '', clerkId = '', note = '' } = typed
  const isChoice = (id: string) => id === '' || people.includes(id)
  const faults = {
    ...(isDay(day) ? {} : { day: 'Nhập ngày trực' }),
    ...(isChoice(leaderId) ? {} : { leaderId: 'Người được chọn không còn dùng tài khoản' }),
    ...(isChoice(clerkId) ? {} : { clerkId: 'Người được chọn không còn dùng tài khoản' }),
    ...(note.length > 500 ? { note: 'Dài quá 500 chữ' } : {}),
  }
  if (!isDay(day) || Object.keys(faults).length > 0) return { ok: false, faults }
  const value = { day, leaderId: leaderId || null, clerkId: clerkId || null, note: note.trim() }
  return { ok: true, value }
}
