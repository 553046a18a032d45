import { reportKinds } from '../../law/report-windows.ts'
import type { PeriodWords } from '../../reading/period-words.ts'

/** "tháng", "quý", "6 tháng": what reports of this length are called. */
export const kindInWords = (kind: string): string =>
  reportKinds.find((report) => report.kind === kind)?.words ?? 'kỳ khác'

const ROMAN = ['I', 'II', 'III', 'IV']

/** "quý III năm 2024", "6 tháng cuối năm 2024", "năm 2024". */
export const nameInWords = ({ kind, year, number }: PeriodWords): string => {
  if (kind === 'year') return `năm ${year}`
  if (kind === 'half-year') return `6 tháng ${number === 2 ? 'cuối' : 'đầu'} năm ${year}`
  if (kind === 'nine-months') return `9 tháng đầu năm ${year}`
  const place = kind === 'quarter' ? ROMAN[number - 1] : kind === 'month' ? number : undefined
  return [kindInWords(kind), place, `năm ${year}`].filter(Boolean).join(' ')
}
