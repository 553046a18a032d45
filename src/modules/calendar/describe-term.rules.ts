import type { Term, TermUnit } from './calendar.ts'

/** "03 ngày làm việc", as a receipt writes it; "trong ngày làm việc" for same-day. */
export const describeTerm = ({ amount, unit }: Term): string =>
  unit === 'same-day' ? units[unit] : `${twoDigits(amount)} ${units[unit]}`

/** 510 → "8 giờ 30 phút"; whole hours leave the minutes out. */
export const describeDuration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours > 0 ? `${hours} giờ` : '', rest > 0 || hours === 0 ? `${rest} phút` : '']
  return parts.filter(Boolean).join(' ')
}

const units = {
  'same-day': 'trong ngày làm việc',
  hour: 'giờ',
  'working-hour': 'giờ làm việc',
  'working-day': 'ngày làm việc',
  'calendar-day': 'ngày',
  month: 'tháng',
} as const satisfies Record<TermUnit, string>

const twoDigits = (amount: number): string => String(amount).padStart(2, '0')
