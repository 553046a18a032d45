import { type Day, daysBetween, formatDay } from '#platform/time.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { dayOfHead, daysOfAppendices, type OwnDay, ownDay } from './own-day.ts'

/** The day of the report against its appendix and against its period. */
export const reportDay: Rule = {
  name: 'report-day',
  severity: 'incomplete',
  ground: 'Lô-gích: báo cáo có một ngày ký, sau khi hết kỳ và không xa ngày chốt số liệu',
  find: (reading) => [...twoDays(reading), ...againstPeriod(reading)],
}

const twoDays = (reading: Reading): Remark[] => {
  const head = dayOfHead(reading)
  if (!head) return []
  return daysOfAppendices(reading)
    .filter(({ day }) => day !== head.day)
    .map((at) => ({
      at,
      related: [head],
      severity: 'contradiction',
      explanation: `Phụ lục ghi báo cáo ngày ${formatDay(at.day)}, phần đầu ghi ngày ${formatDay(head.day)}.`,
      suggestion: 'Ghi cùng một ngày ký.',
    }))
}

/** Some weeks are needed to write and sign; two months and a half are not. */
const MOST_DAYS_AFTER = 45

const againstPeriod = (reading: Reading): Remark[] => {
  const { period, flow } = reading
  const own = ownDay(reading)
  if (!own || !period?.isStated || period.kind === 'other') return []
  const days = daysBetween(period.to, own.day)
  const isEarly =
    days < 0 && !/(?<!\p{L})(?:ước|dự kiến)(?!\p{L})/u.test(flow.lower.slice(0, ESTIMATES))
  return isEarly || days > MOST_DAYS_AFTER ? [remarkOn(reading, own, days, period.to)] : []
}

const ESTIMATES = 5000

const remarkOn = ({ period }: Reading, own: OwnDay, days: number, to: Day): Remark => ({
  at: own,
  related: period && period.end > period.start ? [period] : [],
  explanation:
    days < 0
      ? `Báo cáo ký ngày ${formatDay(own.day)}, khi kỳ đến ngày ${formatDay(to)} còn ${-days} ngày; số liệu của những ngày ấy chưa thể có.`
      : `Báo cáo ký ngày ${formatDay(own.day)}, sau ngày chốt số liệu ${formatDay(to)} ${days} ngày; có thể một trong hai ngày ghi nhầm.`,
  suggestion: 'Kiểm tra lại ngày ký và ngày cuối kỳ; nếu là số ước tính thì nói rõ.',
})
