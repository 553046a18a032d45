import { daysBetween } from '#platform/time.ts'
import { windowInWords } from '../../law/report-windows.ts'
import { kindOfSpan, type ReadPeriod } from '../../reading/period.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Window } from '../../reading/windows.ts'
import type { Rule } from '../rule.ts'
import { sentenceAround } from '../search.ts'

/** A window of figures that is not the period of the report. */
export const periodWindow: Rule = {
  name: 'period-window',
  severity: 'contradiction',
  ground:
    'NĐ 09/2019/NĐ-CP: số liệu của báo cáo tính theo một kỳ; mọi mốc “từ ngày … đến ngày …” phải cùng kỳ',
  find: (reading) => {
    const { period, windows } = reading
    if (!period?.isStated) return []
    return windows
      .filter((window) => isOfReport(reading, period, window))
      .map((window) => ({
        at: window,
        related: period.end > period.start ? [period] : [],
        explanation: `Mốc này dài ${daysBetween(window.from, window.to) + 1} ngày, còn kỳ báo cáo ${windowInWords(period)} dài ${daysBetween(period.from, period.to) + 1} ngày; số liệu có thể còn lại từ báo cáo của kỳ khác.`,
        suggestion: `Trích xuất lại số liệu ${windowInWords(period)}, hoặc nói rõ vì sao lấy mốc khác.`,
      }))
  },
}

/** It shares an end with the period, or the words beside it say that it is the period. */
const isOfReport = (reading: Reading, period: ReadPeriod, window: Window): boolean => {
  if (window.from === period.from && window.to === period.to) return false
  const kind = kindOfSpan(window.from, window.to)
  // "tháng 3 và quý I năm 2025" has a window for each of the two.
  if (period.names.length > 1 && period.names.some((name) => name.kind === kind)) return false
  const section = reading.sectionAt(window.start)
  if (section === 'outlook' || section === 'closing') return false
  const before = reading.flow.lower.slice(Math.max(0, window.start - 110), window.start)
  const words = reading.flow.lower.slice(sentenceAround(reading, window).start, window.start)
  if (
    /cùng kỳ|kỳ trước|so với|năm trước|giai đoạn|nhiệm kỳ|đợt|cao điểm|tuần|hội nghị|lớp/.test(
      words,
    )
  )
    return false
  const isNamed =
    /(?:kỳ báo cáo|trong kỳ|số liệu|tháng đầu năm \d{4}|quý [ivx\d]+[/ ](?:năm )?\d{4})[^.;\n]{0,40}$/.test(
      before,
    )
  return isNamed || window.from === period.from || window.to === period.to
}
