import type { Span } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

/** 31/02/2024, "ngày 31/4", "tháng 13". */
export const impossibleDate: Rule = {
  name: 'impossible-date',
  severity: 'contradiction',
  ground: 'Lịch: không có ngày này',
  find: (reading) =>
    [...reading.dates.filter(({ day }) => day === undefined), ...withoutYear(reading)].map(
      ({ start, end }) => ({
        at: { start, end },
        explanation: 'Trong lịch không có ngày này.',
        suggestion: 'Kiểm tra lại ngày, tháng, năm.',
      }),
    ),
}

const DAY_AND_MONTH =
  /(?<=ngày )\d{1,2}(?:\/\d{1,2}(?!\d|[/.-]\d)| tháng \d{1,2}(?! năm \d{4})(?!\d))/gu
const MONTH = /(?<=(?:trong|của|đến|từ|cuối|đầu|hết) )tháng \d{1,2}(?=[/ ](?:năm )?20\d\d)/gu

const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** A leap year may be meant, so 29/02 stays. */
const withoutYear = (reading: Reading): Span[] => [
  ...spansOf(reading, DAY_AND_MONTH).filter((at) => {
    const [day = 0, month = 0] = numbersIn(reading, at)
    return day > (DAYS_OF_MONTHS[month - 1] ?? 0) || day === 0
  }),
  ...spansOf(reading, MONTH).filter((at) => {
    const [month = 0] = numbersIn(reading, at)
    return month < 1 || month > DAYS_OF_MONTHS.length
  }),
]

const numbersIn = ({ flow }: Reading, { start, end }: Span): number[] =>
  (flow.lower.slice(start, end).match(/\d+/g) ?? []).map(Number)
