import type { Rule } from '../rule.ts'

/** Words in a cell that asks for a rate. */
export const textInRateCell: Rule = {
  name: 'text-in-rate-cell',
  severity: 'incomplete',
  ground: 'Chế độ báo cáo: tỷ lệ ghi bằng chữ không cộng, không tổng hợp được',
  find: ({ indicators }) =>
    indicators
      .filter(
        ({ label, unit, value }) =>
          (unit.text === '%' || (unit.text === '' && /^tỷ lệ|^tỉ lệ/i.test(label.text))) &&
          /\p{L}/u.test(value.text) &&
          !/=|\d/.test(value.text),
      )
      .map(({ value, label }) => ({
        at: value,
        related: [label],
        explanation: 'Ô này cần một tỷ lệ, không phải chữ; cấp trên không tổng hợp được.',
        suggestion: 'Ghi tỷ lệ (ví dụ 100), chữ để ở cột ghi chú.',
      })),
}
