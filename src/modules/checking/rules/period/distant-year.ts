import { formatDay } from '#platform/time.ts'
import type { DateMention } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'

/** "Tính đến 20/11/2052" among days of 2025. */
export const distantYear: Rule = {
  name: 'distant-year',
  severity: 'contradiction',
  ground: 'Lô-gích: báo cáo không kể việc của hàng chục năm sau',
  find: (reading) => {
    const [last, before] = latestYears(reading)
    if (!last || !before || before < MODERN || last < before + DISTANT_YEARS) return []
    return reading.dates
      .filter(({ day }) => day?.startsWith(String(last)))
      .flatMap((date) => remarkOn(reading, date, before))
  },
}

const DISTANT_YEARS = 10
/** Laws of older years alone do not tell in which year a text was written. */
const MODERN = 2016
/** Leases, terms and visions may reach far. */
const TERM =
  /thời hạn|hết hạn|đáo hạn|hạn sử dụng|có hạn|tầm nhìn|giai đoạn|thuê|hiệu lực|quy hoạch/
const REACH = 90

const remarkOn = ({ flow }: Reading, at: DateMention, before: number): Remark[] => {
  const { start, end, day } = at
  const around = flow.lower.slice(Math.max(0, start - REACH), end + REACH)
  if (!day || TERM.test(around)) return []
  return [
    {
      at: { start, end },
      explanation: `Ngày ${formatDay(day)} cách mọi ngày, năm khác trong văn bản (muộn nhất là năm ${before}) từ ${DISTANT_YEARS} năm trở lên.`,
      suggestion: 'Kiểm tra lại năm.',
    },
  ]
}

const NAMED_YEAR = /(?:năm |(?<!\d\/\d{0,2})[iv\d]{1,3}\/)(20\d\d)(?!\d)/g

/** The two latest years of days and of names such as "năm 2025" and "quý I/2025". */
const latestYears = ({ flow, dates }: Reading): number[] => {
  const years = [
    ...dates.flatMap(({ day }) => (day ? [Number(day.slice(0, 4))] : [])),
    ...[...flow.lower.matchAll(NAMED_YEAR)].map(([, year]) => Number(year)),
  ]
  return [...new Set(years)].sort((one, other) => other - one)
}
