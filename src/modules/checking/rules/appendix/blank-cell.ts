import type { IndicatorRow } from '../../reading/indicator-rows.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { bodyOf } from '../search.ts'
import { isBlank } from './asked-rows.ts'
import { concepts } from './concepts.ts'

/** An empty cell whose matter the narrative speaks of as done. */
export const blankCell: Rule = {
  name: 'blank-cell',
  severity: 'incomplete',
  ground: 'Chế độ báo cáo: ô trống không phải là số không',
  find: (reading) =>
    reading.indicators
      .filter((row) => isBlank(row) && row.unit.text !== '' && !hasConcept(row))
      .flatMap((row) => remarkOn(reading, row)),
}

const hasConcept = ({ label }: IndicatorRow): boolean =>
  concepts.some(({ row }) => row.test(label.text.toLowerCase()))

const claims = [
  { label: /công khai|niêm yết|cập nhật/, claim: /(?:niêm yết|công khai)[^.;\n]{0,20}100 ?%/ },
  { label: /số hóa/, claim: /số hóa[^.;\n]{0,60}\d ?%/ },
  { label: /thanh toán/, claim: /thanh toán trực tuyến[^.;\n]{0,60}\d ?%/ },
  { label: /đào tạo|bồi dưỡng/, claim: /(?:cử|đào tạo|bồi dưỡng)[^.;\n]{0,20}\d+ (?:lượt|người)/ },
] as const

const remarkOn = (reading: Reading, row: IndicatorRow): Remark[] => {
  const label = row.label.text.toLowerCase()
  const claim = claims.find((candidate) => candidate.label.test(label))
  const told = claim?.claim.exec(reading.flow.lower.slice(0, bodyOf(reading).end))
  if (!told) return []
  return [
    {
      at: row.label,
      related: [{ start: told.index, end: told.index + told[0].length }],
      explanation: 'Phần lời nói đã làm, nhưng phụ lục để trống con số.',
      suggestion: 'Ghi con số; nếu chưa có hoặc không thuộc đơn vị thì ghi rõ ở cột ghi chú.',
    },
  ]
}
