import type { Rule } from '../rule.ts'

/** "1" and "2." in the first column. */
export const numberingDots: Rule = {
  name: 'numbering-dots',
  severity: 'form',
  ground: 'Thông lệ: số thứ tự viết một kiểu',
  find: ({ indicators }) => {
    const numbered = indicators.map(({ cells }) => cells[0]).filter((cell) => cell !== undefined)
    const bare = numbered.filter(({ text }) => /^\d+$/.test(text))
    const dotted = numbered.filter(({ text }) => /^\d+\.$/.test(text))
    const [odd, ...others] = bare.length <= dotted.length ? bare : dotted
    return odd && bare.length > 0 && dotted.length > 0
      ? [
          {
            at: odd,
            related: others,
            explanation: 'Số thứ tự của phụ lục chỗ có dấu chấm, chỗ không.',
            suggestion: 'Viết thống nhất một kiểu.',
          },
        ]
      : []
  },
}
