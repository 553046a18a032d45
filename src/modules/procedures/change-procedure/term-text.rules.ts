import type { Term, TermUnit } from '#modules/calendar'
import { withoutMarks } from '#platform/plain-letters.ts'

/** Units as catalogues write them, the longer words first. */
const units = [
  ['gio lam viec', 'working-hour'],
  ['ngay lam viec', 'working-day'],
  ['gio', 'hour'],
  ['ngay', 'calendar-day'],
  ['thang', 'month'],
] as const satisfies readonly (readonly [string, TermUnit])[]

const SAME_DAY = /^(giai quyet |tra ket qua )?(ngay )?trong ngay( lam viec)?$|^ngay khi /

/** "03 ngày làm việc", "Trong ngày", "30 ngày" as a term; undefined when it says something else. */
export const readTerm = (text: string): Term | undefined => {
  const plain = withoutMarks(text).replace(/\s+/g, ' ').trim().replace(/[.;]$/, '')
  if (SAME_DAY.test(plain)) return { amount: 1, unit: 'same-day' }
  const [, digits = '', words = ''] = /^(\d{1,3}) (?:\([a-z ]+\) )?(\D+)$/.exec(plain) ?? []
  const [, unit] = units.find(([name]) => words.trim() === name) ?? []
  const amount = Number(digits)
  return unit && amount > 0 ? { amount, unit } : undefined
}
