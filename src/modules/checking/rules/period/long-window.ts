import { addMonths, daysBetween, formatDay } from '#platform/time.ts'
import { kindOfSpan } from '../../reading/period.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Window } from '../../reading/windows.ts'
import type { Remark, Rule } from '../rule.ts'
import { sentenceAround } from '../search.ts'

/** "từ ngày 15/12/2023 đến ngày 14/6/2025": half a year, if the year were right. */
export const longWindow: Rule = {
  name: 'long-window',
  severity: 'incomplete',
  ground: 'Thông lệ: số liệu của báo cáo tính theo tháng, quý, 6 tháng, 9 tháng hoặc năm',
  find: (reading) => reading.windows.flatMap((window) => remarkOn(reading, window)),
}

const LONGEST = 400

/** Other years that a slip of one digit gives. */
const OFF_MONTHS = [12, 120] as const

const remarkOn = (reading: Reading, window: Window): Remark[] => {
  if (daysBetween(window.from, window.to) < LONGEST || !isOfFigures(reading, window)) return []
  const meant = OFF_MONTHS.map((months) => addMonths(window.to, -months)).find((to) => {
    const kind = to > window.from ? kindOfSpan(window.from, to) : undefined
    return kind !== undefined && kind !== 'year'
  })
  if (!meant || meant === reading.period?.to) return []
  return [
    {
      at: window,
      explanation: `Khoảng này dài ${daysBetween(window.from, window.to) + 1} ngày, không phải kỳ báo cáo nào.`,
      suggestion: `Có lẽ ngày cuối là ${formatDay(meant)}.`,
    },
  ]
}

/** Plans, terms and contracts may well run for years. */
const isOfFigures = (reading: Reading, window: Window): boolean => {
  const { start, end } = sentenceAround(reading, window)
  const words = reading.flow.lower.slice(start, end)
  return (
    /hồ sơ|báo cáo|số liệu|tiếp nhận|giải quyết/.test(words) &&
    !/giai đoạn|nhiệm kỳ|thời kỳ|lộ trình|kế hoạch|đề án|dự án|hợp đồng|thí điểm|thời hạn|lũy kế|(?:hai|ba|năm|[2-9]) năm/.test(
      words,
    )
  )
}
