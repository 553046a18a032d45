import { formatDay, weekdayName, weekdayOf } from '#platform/time.ts'
import type { DateMention } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'

/** "thứ Hai ngày 04/6/2024", which was a Tuesday. */
export const weekday: Rule = {
  name: 'weekday',
  severity: 'contradiction',
  ground: 'Lịch: mỗi ngày rơi vào một thứ',
  find: (reading) => reading.dates.flatMap((date) => remarkOn(reading, date)),
}

const NAMES = 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật'
/** "hội nghị thứ hai ngày 04/6/2024" is the second of them. */
const COUNTED =
  '(?:lần|đợt|kỳ họp|phiên họp|cuộc họp|hội nghị|hội thảo|đại hội|khóa|lớp|vòng|kỳ|phiên|cuộc|buổi) '
const BEFORE = new RegExp(String.raw`(?<!\p{L}|${COUNTED})(${NAMES}) ?,? ?\(?(?:ngày )?$`, 'u')
const BEHIND = new RegExp(String.raw`^ ?\((${NAMES})\)`, 'u')

const remarkOn = ({ flow }: Reading, { start, end, day }: DateMention): Remark[] => {
  const before = BEFORE.exec(flow.lower.slice(Math.max(0, start - 40), start))
  const behind = before ? undefined : BEHIND.exec(flow.lower.slice(end, end + 15))
  const told = before?.[1] ?? behind?.[1]
  if (!day || !told || numberOf(told) === weekdayOf(day)) return []
  return [
    {
      at: {
        start: before ? start - before[0].length : start,
        end: behind ? end + behind[0].length : end,
      },
      explanation: `Ngày ${formatDay(day)} là ${weekdayName(day)}, không phải ${told}.`,
      suggestion: 'Kiểm tra lại thứ và ngày.',
    },
  ]
}

const ORDER = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']

/** 1 for Monday … 7 for Sunday. */
const numberOf = (told: string): number => {
  if (told === 'chủ nhật') return 7
  const name = told.replace('thứ ', '')
  return ORDER.includes(name) ? ORDER.indexOf(name) + 1 : Number(name) - 1
}
