import { daysBetween } from '#platform/time.ts'
import type { Period } from '../../check.ts'
import { nationalWindows, nationalWindowsOf, windowInWords } from '../../law/report-windows.ts'
import type { Rule } from '../rule.ts'

/** The report is of another window than the Ministry's: told, not blamed. */
export const nationalWindow: Rule = {
  name: 'national-window',
  severity: 'form',
  ground: `${nationalWindows.source}; cấp trên có thể quy định mốc riêng`,
  find: ({ period }) => {
    if (!period?.isStated || period.isGiven || period.kind === 'other') return []
    const windows = nationalWindowsOf(period.kind, Number(period.to.slice(0, 4))).filter((window) =>
      endsNear(window, period),
    )
    if (windows.length === 0 || windows.some((window) => isSame(window, period))) return []
    return [
      {
        at: period,
        explanation: `Kỳ chung của Bộ Nội vụ cho loại báo cáo này là ${windows.map(windowInWords).join(' hoặc ')}. Mốc khác là đúng nếu cấp trên đã quy định như vậy.`,
        suggestion: 'Kiểm tra lại văn bản của cấp trên về mốc chốt số liệu.',
      },
    ]
  },
}

const isSame = (one: Period, other: Period): boolean =>
  one.from === other.from && one.to === other.to

/** The second and the fourth quarter have no window of their own. */
const endsNear = (window: Period, period: Period): boolean =>
  Math.abs(daysBetween(window.to, period.to)) <= 45
