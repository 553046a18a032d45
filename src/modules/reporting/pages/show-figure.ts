import { formatCount, formatRate } from '#platform/numbers.ts'
import { dayOf, formatDay, isDay, timeOf } from '#platform/time.ts'
import type { Figure } from '../indicators/measure.ts'

export const showFigure = ({ value }: Figure): string => {
  if (value === null) return 'chưa có'
  return typeof value === 'number' ? formatCount(value) : formatRate(value)
}

/** "1.249 trên 1.286" for a rate. */
export const showBase = ({ numerator, denominator }: Figure): string | undefined =>
  numerator === undefined || denominator === undefined
    ? undefined
    : `${formatCount(numerator)} trên ${formatCount(denominator)}`

export const clockWords = (clock: string): string =>
  clock === 'occurred' ? 'thời điểm thực hiện' : 'thời điểm ghi nhận'

/** As much of a hash as a person compares. */
export const shortHash = (hash: string): string => hash.slice(0, 12)

const words: Readonly<Record<string, string>> = {
  online: 'Trực tuyến',
  desk: 'Trực tiếp',
  post: 'Bưu chính',
  paper: 'Phiếu giấy',
  'very-satisfied': 'Rất hài lòng',
  satisfied: 'Hài lòng',
  neutral: 'Bình thường',
  dissatisfied: 'Không hài lòng',
  cadre: 'Cán bộ',
  'civil-servant': 'Công chức',
  male: 'Nam',
  female: 'Nữ',
  check: 'Kiểm tra',
  review: 'Rà soát',
  recommend: 'Kiến nghị xử lý',
  handle: 'Đã xử lý',
  'staff-token': 'Token cá nhân',
  'agency-token': 'Token cơ quan',
  'sim-pki': 'SIM PKI',
  feedback: 'Phản ánh',
  recommendation: 'Kiến nghị',
}

/** A cell of a record as an official reads it. */
export const showCell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  // Lists are dense: the hour before the day needs no word between.
  if (value instanceof Date) return `${timeOf(value)} ${formatDay(dayOf(value))}`
  if (typeof value === 'number') return formatCount(value)
  const text = String(value)
  return isDay(text) ? formatDay(text) : (words[text] ?? text)
}
