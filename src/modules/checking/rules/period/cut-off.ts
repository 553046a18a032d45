import { addDays, formatDay } from '#platform/time.ts'
import type { DateMention } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { sentenceAround } from '../search.ts'

/** "Tính đến ngày 15/4/2025, tiếp nhận …" in the report of a later period. */
export const cutOff: Rule = {
  name: 'cut-off',
  severity: 'incomplete',
  ground: 'Lô-gích: số liệu hồ sơ của kỳ được tính đến ngày cuối kỳ',
  find: (reading) => reading.dates.flatMap((date) => remarkOn(reading, date)),
}

const UNTIL = /(?:tính|lũy kế(?: từ đầu năm)?|kể từ đầu năm|từ đầu năm) đến (?:hết )?(?:ngày )?$/
const MATTER = /tiếp nhận|giải quyết|số hóa|trực tuyến|quá hạn|đúng hạn/
const OTHER = /cùng kỳ|năm trước|kỳ trước|so với|biên chế|dân số|dư nợ|giai đoạn|nhiệm kỳ/

/** Local cut-offs lie some weeks around the end that the words alone would give. */
const SLACK_DAYS = 31

const LINE = 80

const remarkOn = (reading: Reading, { start, end, day }: DateMention): Remark[] => {
  const { period, flow } = reading
  if (!period || !day || reading.sectionAt(start) === 'outlook') return []
  if (!UNTIL.test(flow.lower.slice(Math.max(0, start - 45), start))) return []
  const sentence = sentenceAround(reading, { start, end })
  // A heading tells the day for the lines below it.
  const below = flow.lower[sentence.end] === '\n' ? LINE : 0
  const words = flow.lower.slice(sentence.start, sentence.end + below)
  if (!MATTER.test(words) || OTHER.test(words)) return []
  const isEarly = day < period.from
  if (!isEarly && day <= addDays(period.to, SLACK_DAYS)) return []
  return [
    {
      at: { start, end },
      related: period.end > period.start ? [period] : [],
      explanation: `Số liệu hồ sơ tính đến ngày ${formatDay(day)}, ${isEarly ? 'trước ngày đầu kỳ' : 'sau ngày cuối kỳ'} báo cáo.`,
      suggestion: 'Kiểm tra lại ngày, hoặc lấy lại số liệu đến hết kỳ.',
    },
  ]
}
