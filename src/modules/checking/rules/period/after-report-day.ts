import { addDays, type Day, daysBetween, formatDay } from '#platform/time.ts'
import type { Span } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { sentenceAround } from '../search.ts'
import { type OwnDay, ownDay } from './own-day.ts'

/** Documents and deeds that are later than the report which tells them. */
export const afterReportDay: Rule = {
  name: 'after-report-day',
  severity: 'contradiction',
  ground: 'Lô-gích: báo cáo không kể được việc xảy ra sau ngày ký',
  find: (reading) => {
    const own = ownDay(reading)
    if (!own) return laterThanPeriod(reading)
    const later = [...laterDocuments(reading, own), ...laterDeeds(reading, own.day)]
    // Where nearly all is later, the day of the report itself is wrong.
    const [first] = later
    return first && later.length > MOST_LATER
      ? [remarkOn(own, first, first.day, own.day)]
      : later.map((each) => remarkOn(each, own, each.day, own.day))
  },
}

const MOST_LATER = 5

type Dated = Span & { day: Day }

const remarkOn = (at: Span, other: Span, day: Day, own: Day): Remark => ({
  at,
  related: [other],
  explanation: `Việc, văn bản ngày ${formatDay(day)} được kể là đã có trong báo cáo ký ngày ${formatDay(own)}.`,
  suggestion: 'Kiểm tra lại hai ngày này.',
})

const DAYS_OF_A_YEAR = 366

/** Without a day of its own a report is written within a year of its last day. */
const laterThanPeriod = (reading: Reading): Remark[] => {
  const { period } = reading
  if (!period) return []
  return laterDeeds(reading, addDays(period.to, DAYS_OF_A_YEAR)).map((at) => ({
    at,
    related: period.end > period.start ? [period] : [],
    explanation: `Việc ngày ${formatDay(at.day)} được kể là đã làm, trong khi kỳ báo cáo hết ngày ${formatDay(period.to)}.`,
    suggestion: 'Kiểm tra lại ngày, tháng, năm.',
  }))
}

/** What lies further behind the period is told by the rule of acts outside the period. */
const FAR_DAYS = 92

const laterDocuments = ({ documents, period, sectionAt }: Reading, own: OwnDay): Dated[] =>
  documents.flatMap(({ start, end, day }) => {
    if (!day || day <= own.day || (own.start >= start && own.start < end)) return []
    const isTold =
      period && daysBetween(period.to, day) > FAR_DAYS && sectionAt(start) === 'results'
    return isTold ? [] : [{ start, end, day }]
  })

/** "Ngày 20/6/2025, xã đã tổ chức …" in a report of 16/6/2025. */
const laterDeeds = (reading: Reading, last: Day): Dated[] => {
  const ofDocuments = new Set(reading.documents.map(({ end }) => end))
  return reading.dates.flatMap(({ start, end, day }) => {
    if (!day || day <= last || ofDocuments.has(end)) return []
    const sentence = sentenceAround(reading, { start, end })
    const before = reading.flow.lower.slice(sentence.start, start)
    const after = reading.flow.lower.slice(end, sentence.end)
    const isDone =
      (/^[-+ ]*(?:vào )?ngày $/.test(before) && /^,? [^.;\n]{0,60}(?<!\p{L})đã /u.test(after)) ||
      DONE.test(before)
    return isDone && !NOT_YET.test(before + after) ? [{ start, end, day }] : []
  })
}

const DONE =
  /(?<!\p{L})đã (?:tổ chức|ban hành|họp|hoàn thành|khai trương|triển khai|kiểm tra|niêm yết|công khai|nộp|nghiệm thu|bàn giao|ký|làm việc)[^.;\n]{0,120} (?:vào )?ngày $/u

const NOT_YET =
  /thời hạn|hạn chót|gia hạn|trước ngày|đến ngày|hiệu lực|từ ngày|dự kiến|sẽ|kế hoạch|mời|lịch|hẹn|chuẩn bị/
