import { addDays, type Day, daysBetween, formatDay } from '#platform/time.ts'
import { windowInWords } from '../../law/report-windows.ts'
import type { DocumentReference } from '../../reading/documents.ts'
import type { ReadPeriod } from '../../reading/period.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { sentenceAround } from '../search.ts'

/** An act told as done in the period that is dated outside it. */
export const actOutsidePeriod: Rule = {
  name: 'act-outside-period',
  severity: 'contradiction',
  ground: 'Lô-gích: việc kể là kết quả trong kỳ phải có ngày trong kỳ',
  find: (reading) => {
    const { period } = reading
    return period ? reading.documents.flatMap((act) => remarkOn(reading, period, act)) : []
  },
}

const remarkOn = (reading: Reading, period: ReadPeriod, act: DocumentReference): Remark[] => {
  const { day } = act
  if (!day || isWithin(period, day) || reading.sectionAt(act.start) !== 'results') return []
  if (daysBetween(period.to, day) > FUTURE_DAYS) return [remarkOnFuture(act, day)]
  const telling = howTold(reading, act)
  if (!telling || (telling === 'issued' && isLongAgo(period, day))) return []
  const side = day < period.from ? 'trước ngày đầu kỳ' : 'sau ngày cuối kỳ'
  const days = Math.abs(daysBetween(day < period.from ? period.from : period.to, day))
  return [
    {
      at: act,
      related: period.end > period.start ? [period] : [],
      severity: telling === 'in-period' ? 'contradiction' : 'incomplete',
      explanation: `Văn bản đề ngày ${formatDay(day)}, ${side} ${days} ngày, nhưng được kể ${telling === 'in-period' ? 'là kết quả trong kỳ' : 'cùng các kết quả trong kỳ'} (${windowInWords(period)}).`,
      suggestion:
        'Đưa về báo cáo của kỳ có ngày ấy, hoặc nói rõ đây là văn bản đã có từ trước; kiểm tra lại ngày.',
    },
  ]
}

/** A report is written within weeks of its last day; what it cites bears no later date. */
const FUTURE_DAYS = 92

const remarkOnFuture = (act: DocumentReference, day: Day): Remark => ({
  at: act,
  explanation: `Văn bản đề ngày ${formatDay(day)}, sau ngày cuối kỳ báo cáo hơn ${FUTURE_DAYS} ngày nên chưa thể có khi viết báo cáo.`,
  suggestion: 'Kiểm tra lại ngày, tháng, năm của văn bản.',
})

/** Only words give the period: its cut-off may lie some days off. */
const SLACK_DAYS = 21

const isWithin = ({ from, to, isStated }: ReadPeriod, day: Day): boolean =>
  day >= (isStated ? from : addDays(from, -SLACK_DAYS)) &&
  day <= (isStated ? to : addDays(to, SLACK_DAYS))

const LONG_AGO_DAYS = 92

const isLongAgo = ({ from }: ReadPeriod, day: Day): boolean =>
  daysBetween(day, from) > LONG_AGO_DAYS

/** As done in the period by its words, as issued just so, or only as a basis. */
const howTold = (reading: Reading, act: DocumentReference): 'in-period' | 'issued' | undefined => {
  const { lower } = reading.flow
  const sentence = lower.slice(sentenceAround(reading, act).start, act.start)
  const clause = sentence.slice(Math.max(sentence.lastIndexOf(';'), sentence.lastIndexOf('. ')) + 1)
  if (BASIS.test(clause)) return undefined
  if (/trong kỳ/.test(sentence) && /ban hành|tham mưu/.test(clause) && DIRECT.test(clause))
    return 'in-period'
  return /(?:^|[ ,.])(?:đã )?(?:tham mưu )?ban hành $/.test(clause) ? 'issued' : undefined
}

/** Whatever stands behind such a word is what the act rests on. */
const BASIS =
  /(?:theo|căn cứ|tại|thực hiện|triển khai|thay thế|sửa đổi|bổ sung|cụ thể hóa|trên cơ sở)(?!\p{L})[^;()]{0,400}$/u
const DIRECT = /(?:ban hành|[(;,:]|và|gồm|là) ?$/
