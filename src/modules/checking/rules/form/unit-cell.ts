import type { Rule } from '../rule.ts'

/** "Số lượng" as a unit. */
export const unitCell: Rule = {
  name: 'unit-cell',
  severity: 'form',
  ground: 'Chế độ báo cáo: cột đơn vị tính ghi đơn vị đo',
  find: ({ indicators }) =>
    indicators
      .filter(({ unit }) => /^(?:số lượng|số liệu|con số|số)$/i.test(unit.text))
      .map(({ unit, label }) => ({
        at: unit,
        related: [label],
        explanation: 'Cột đơn vị tính ghi “Số lượng”, không phải một đơn vị.',
        suggestion: /phiếu/i.test(label.text) ? 'Ghi “Phiếu”.' : 'Ghi đơn vị được đếm.',
      })),
}
