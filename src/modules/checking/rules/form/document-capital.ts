import type { Rule } from '../rule.ts'

/** "kế hoạch số 15" in one place, "Kế hoạch số 98" in another. */
export const documentCapital: Rule = {
  name: 'document-capital',
  severity: 'form',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục II: viết hoa tên loại của một văn bản cụ thể',
  find: ({ documents, flow }) => {
    const low = documents.filter(
      ({ kind, start }) => /^\p{Ll}/u.test(kind) && flow.text.charAt(start) === kind.charAt(0),
    )
    const [first, ...others] = low
    return first
      ? [
          {
            at: { start: first.start, end: first.start + first.kind.length },
            related: others
              .slice(0, 20)
              .map(({ start, kind }) => ({ start, end: start + kind.length })),
            explanation: `Tên loại của văn bản có số cụ thể phải viết hoa chữ đầu (${low.length} chỗ viết thường).`,
            suggestion: 'Viết hoa: “Kế hoạch số …”, “Quyết định số …”.',
          },
        ]
      : []
  },
}
