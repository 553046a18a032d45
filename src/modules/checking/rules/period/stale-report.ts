import { daysBetween, formatDay } from '#platform/time.ts'
import type { ReadPeriod } from '../../reading/period.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Rule } from '../rule.ts'

/** Acts of the report that all lie far from its end. */
export const staleReport: Rule = {
  name: 'stale-report',
  severity: 'contradiction',
  ground: 'Lô-gích: báo cáo của một kỳ phải có việc của cả kỳ',
  find: (reading) => {
    const { period } = reading
    if (!period?.isStated) return []
    const acts = reading.documents.filter(
      ({ day }) => day && day >= period.from && day <= period.to,
    )
    const latest = acts
      .toSorted((one, other) => ((one.day ?? '') < (other.day ?? '') ? -1 : 1))
      .at(-1)
    if (!latest?.day || acts.length < FEWEST_ACTS) return []
    const gap = daysBetween(latest.day, period.to)
    const whole = daysBetween(period.from, period.to) + 1
    const signs = olderPeriodSigns(reading, period)
    const isStale = gap > whole / 3 && signs > 0
    if (!isStale && gap <= (whole * 2) / 3) return []
    return [
      {
        at: latest,
        related: acts.filter(({ day }) => day === latest.day && day !== undefined).slice(0, 10),
        severity: isStale ? 'contradiction' : 'incomplete',
        explanation: `Văn bản mới nhất được dẫn đề ngày ${formatDay(latest.day)}; ${gap} ngày cuối kỳ không có việc nào${isStale ? ', lại có mốc hoặc từ chỉ kỳ ngắn hơn. Rất có thể đây là báo cáo kỳ trước được sửa lại tiêu đề' : ''}.`,
        suggestion: 'Trích xuất lại toàn bộ số liệu và bổ sung việc đã làm đến cuối kỳ.',
      },
    ]
  },
}

const FEWEST_ACTS = 5

/** Windows that begin with the period and end early. */
const olderPeriodSigns = ({ windows }: Reading, { from, to }: ReadPeriod): number =>
  windows.filter((window) => window.from === from && window.to < to).length
