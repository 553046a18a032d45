import type { Rule } from '../rule.ts'

/** "1,286 hồ sơ": nobody counts thousandths of a dossier. */
export const decimalCount: Rule = {
  name: 'decimal-count',
  severity: 'incomplete',
  ground: 'Cách viết số: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân',
  find: ({ items }) =>
    items
      .flatMap(({ figure, base }) => (base ? [figure, base] : [figure]))
      .filter(({ decimals, scale, unit }) => decimals === 3 && !scale && !MEASURES.test(unit))
      .map(({ start, tail }) => ({
        at: { start, end: tail },
        explanation: 'Số đếm có ba chữ số sau dấu phẩy; có thể dấu phẩy được gõ thay dấu chấm.',
        suggestion: 'Viết dấu chấm để ngăn hàng nghìn.',
      })),
}

/** Units that are measured and not counted. */
const MEASURES = /^(?:|đồng|điểm|%)$/
