import { numeralOf } from '../../reading/cell-figure.ts'
import type { IndicatorRow } from '../../reading/indicator-rows.ts'
import type { Rule } from '../rule.ts'
import { wordsOf } from '../search.ts'

/** Counted in the appendix, not spoken of in the narrative. */
export const untold: Rule = {
  name: 'appendix-untold',
  severity: 'incomplete',
  ground: 'Đề cương báo cáo: số liệu của phụ lục phải có lời ở phần tương ứng',
  find: (reading) => {
    const told = wordsOf(reading, 'results', 'strengths', 'shortcomings')
    if (reading.indicators.length === 0 || told === '') return []
    return matters.flatMap((matter) => {
      const rows = reading.indicators.filter(
        (row) => isCounted(row) && matter.row.test(row.label.text.toLowerCase()),
      )
      const [first] = rows
      if (!first || matter.told.test(told)) return []
      return [
        {
          at: first.label,
          related: rows.flatMap(({ label, value }) => [label, value]).slice(1),
          explanation: `Phụ lục có số liệu về ${matter.name} nhưng phần lời không nói đến.`,
          suggestion: 'Thêm một câu ở phần kết quả tương ứng.',
        },
      ]
    })
  },
}

/** Matters that a report tells in words when it counts them. */
const matters = [
  {
    name: 'kiểm tra, rà soát, xử lý văn bản quy phạm pháp luật',
    row: /(?:vbqppl|quy phạm pháp luật|qppl).{0,40}(?:kiểm tra|rà soát|xử lý)/,
    told: /(?:kiểm tra|rà soát|kiến nghị xử lý)[^.\n]{0,40}văn bản|(?:văn bản|vbqppl)[^.\n]{0,60}(?:kiểm tra|rà soát|kiến nghị xử lý)/,
  },
  {
    name: 'nhiệm vụ do cấp trên giao',
    row: /tổng số nhiệm vụ.{0,40}giao/,
    told: /nhiệm vụ[^.\n]{0,30}(?:được giao|giao|cấp trên)|giao[^.\n]{0,20}nhiệm vụ/,
  },
] as const

const isCounted = ({ value }: IndicatorRow): boolean => (numeralOf(value)?.value ?? 0) > 0
