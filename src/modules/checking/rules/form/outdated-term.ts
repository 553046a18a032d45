import type { Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

export const outdatedTerm: Rule = {
  name: 'outdated-term',
  severity: 'form',
  ground: 'Thuật ngữ theo NĐ 42/2022/NĐ-CP (chưa đối chiếu bản gốc)',
  find: (reading) =>
    outdated.flatMap(({ pattern, right, source }) => {
      const [first, ...others] = spansOf(reading, pattern)
      return first
        ? [
            {
              at: first,
              related: others.slice(0, 10),
              explanation: `Cách gọi này được thay bằng ${right} theo ${source}.`,
              suggestion: 'Dùng cách gọi mới, trừ khi biểu mẫu của cấp trên còn giữ.',
            },
          ]
        : []
    }),
}

/** Terms that a later rule of law replaced. */
const outdated = [
  {
    pattern: /mức độ (?:3|4)(?:(?:,| và| hoặc) (?:3|4))?(?!\d)/g,
    right: '“dịch vụ công trực tuyến toàn trình”, “một phần”',
    source: 'NĐ 42/2022/NĐ-CP',
    certainty: 'memory',
  },
] as const
