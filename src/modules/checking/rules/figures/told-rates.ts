import { numeralOf } from '../../reading/cell-figure.ts'
import type { Numeral } from '../../reading/figures.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Settlement } from '../../reading/settlement.ts'

export type ToldRate = { rate: Numeral; words: string }

/** Rates of the sentences outside the account itself. */
export const told = (reading: Reading, account: Settlement): ToldRate[] => {
  const reckoned = new Set(reading.items.flatMap(({ rates }) => rates))
  return reading.numerals
    .filter((rate) => rate.unit === '%' && !rate.isApproximate && !reckoned.has(rate))
    .filter(({ start }) =>
      ['strengths', 'shortcomings', 'results'].includes(reading.sectionAt(start)),
    )
    .filter(({ start }) => start > account.received.figure.start)
    .flatMap((rate) => {
      const before = reading.flow.lower.slice(Math.max(0, rate.start - 90), rate.start)
      const clause = before.slice(
        Math.max(...[';', '. ', '\n'].map((mark) => before.lastIndexOf(mark))) + 1,
      )
      if (OTHER_MATTER.test(clause)) return []
      return [
        {
          rate,
          words: `${clause} ${/^[^;,.\n]{0,40}/.exec(reading.flow.lower.slice(rate.tail))?.[0] ?? ''}`,
        },
      ]
    })
}

/** Another field, level or time, a target, a growth: not the rate of the account. */
const OTHER_MATTER =
  /chỉ tiêu|phấn đấu|vượt|tăng|giảm|cùng kỳ|so với|\d|lĩnh vực|đất đai|hộ tịch|chứng thực|xây dựng|cấp (?:tỉnh|huyện|xã)|sở|phòng|liên thông|một phần|toàn trình|thanh toán|số hóa|tháng|quý|năm/

/** Rates of dossiers in the appendix. */
export const tabled = (reading: Reading): ToldRate[] =>
  reading.indicators
    .filter(
      ({ label }) =>
        /^t[ỷỉ] lệ hồ sơ/i.test(label.text) &&
        !/mức (?:độ )?\d|toàn trình|một phần|chuyên môn/i.test(label.text),
    )
    .flatMap(({ label, value }) => {
      const rate = numeralOf(value)
      return rate ? [{ rate, words: label.text.toLowerCase() }] : []
    })
