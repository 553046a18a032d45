import type { Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

/** Words that are taken for each other, and the company in which only one of them can be meant. */
const confusions = [
  {
    meant: 'PKI',
    pattern:
      /(?<=(?:sim|usb|token|ký số|chứng thư số|chữ ký số) )kpi(?!\p{L})|(?<!\p{L})kpi(?= (?:token|ký số))/gu,
    why: 'PKI là hạ tầng khóa công khai dùng cho ký số; KPI là chỉ số đánh giá công việc',
  },
  {
    meant: 'KPI',
    pattern: /(?<=(?:chỉ số|đánh giá|bộ chỉ tiêu) )pki(?!\p{L})/gu,
    why: 'KPI là chỉ số đánh giá công việc; PKI là hạ tầng khóa công khai dùng cho ký số',
  },
  {
    meant: 'PAR INDEX',
    pattern: /(?<!\p{L})sipas(?= (?:là )?(?:chỉ số )?cải cách hành chính)/gu,
    why: 'SIPAS là chỉ số hài lòng; chỉ số cải cách hành chính là PAR INDEX',
  },
] as const

/** An abbreviation of the trade in place of another. */
export const glossary: Rule = {
  name: 'glossary',
  severity: 'contradiction',
  ground: 'Thuật ngữ: hai chữ viết tắt khác nghĩa',
  find: (reading) =>
    confusions.flatMap(({ pattern, meant, why }) =>
      spansOf(reading, pattern).map((at) => ({
        at,
        explanation: `${why}.`,
        suggestion: `Sửa thành “${meant}”.`,
      })),
    ),
}
