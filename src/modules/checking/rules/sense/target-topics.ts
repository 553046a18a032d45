import { numeralOf } from '../../reading/cell-figure.ts'
import type { Numeral } from '../../reading/figures.ts'
import type { Reading } from '../../reading/reading.ts'

/** What a target may be about; words of one topic are compared with rates of the same. */
export const topics = [
  { name: 'số hóa', pattern: /số hóa|số hoá/, row: /số hóa|số hoá/ },
  {
    name: 'thanh toán trực tuyến',
    pattern: /thanh toán trực tuyến|thanh toán không dùng tiền mặt/,
    row: /thanh toán/,
  },
  {
    name: 'hồ sơ trực tuyến',
    pattern: /(?:nộp|hồ sơ|tiếp nhận|phát sinh)[^;.\n]{0,30}trực tuyến|dịch vụ công trực tuyến/,
    row: /hồ sơ[^|]{0,20}trực tuyến/,
  },
  { name: 'hài lòng', pattern: /hài lòng/, row: /hài lòng/ },
  { name: 'ký số', pattern: /ký số/, row: /ký số/ },
] as const

type Topic = (typeof topics)[number]

/** The rates of this topic that the results and the appendix state; rows of rates go before sentences. */
export const ratesAbout = (reading: Reading, { pattern, row }: Topic): Numeral[] => {
  const rows = reading.indicators
    .filter(({ label }) => /^t[ỷỉ] lệ/i.test(label.text) && row.test(label.text.toLowerCase()))
    .flatMap(({ value }) => numeralOf(value) ?? [])
  if (rows.length > 0) return rows
  return reading.numerals.filter((rate) => {
    if (rate.unit !== '%' || reading.sectionAt(rate.start) !== 'results') return false
    const before = reading.flow.lower.slice(Math.max(0, rate.start - 110), rate.start)
    return pattern.test(
      before.slice(
        Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1,
      ),
    )
  })
}
