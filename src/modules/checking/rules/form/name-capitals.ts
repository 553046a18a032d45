import type { Span } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

/** One name with capitals here and without there. */
export const nameCapitals: Rule = {
  name: 'name-capitals',
  severity: 'form',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục II: viết hoa thống nhất',
  find: (reading) => names.flatMap((name) => remarkOnName(reading, name)),
}

/** Names that a report writes again and again. */
const names = [
  'bộ phận một cửa',
  'bộ phận tiếp nhận và trả kết quả',
  'phó chủ tịch',
  'cổng dịch vụ công quốc gia',
  'trang thông tin điện tử',
  'trung tâm phục vụ hành chính công',
] as const

const remarkOnName = (reading: Reading, name: string): Remark[] => {
  const wordsAt = ({ start, end }: Span) => reading.flow.text.slice(start, end)
  const found = spansOf(reading, new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'gu')).filter(
    (at) => wordsAt(at) !== name.toUpperCase(),
  )
  // The first letter may be a capital because a sentence begins.
  const spellings = new Set(found.map((at) => wordsAt(at).slice(1)))
  const usual = found[0] && wordsAt(found[0]).slice(1)
  const odd = found.find((at) => wordsAt(at).slice(1) !== usual)
  if (spellings.size < 2 || !odd || !found[0]) return []
  return [
    {
      at: odd,
      related: found.slice(0, 1),
      explanation: `Một tên viết hoa hai kiểu: “${wordsAt(found[0])}” và “${wordsAt(odd)}”.`,
      suggestion: 'Viết thống nhất theo tên trong văn bản thành lập.',
    },
  ]
}
