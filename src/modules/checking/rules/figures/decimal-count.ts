import { numeralOf } from '../../reading/cell-figure.ts'
import type { Numeral } from '../../reading/figures.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Row } from '../../reading/tables.ts'
import type { Rule } from '../rule.ts'

/** "1,286 hồ sơ": nobody counts thousandths of a dossier. */
export const decimalCount: Rule = {
  name: 'decimal-count',
  severity: 'incomplete',
  ground: 'Cách viết số: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân',
  find: (reading) =>
    [...inSentences(reading), ...inTables(reading)].map(({ start, tail }) => ({
      at: { start, end: tail },
      explanation: 'Số đếm có ba chữ số sau dấu phẩy; có thể dấu phẩy được gõ thay dấu chấm.',
      suggestion: 'Viết dấu chấm để ngăn hàng nghìn.',
    })),
}

const inSentences = ({ items }: Reading): Numeral[] =>
  items.flatMap(({ figure, base, thing }) =>
    MEASURES.test(thing) ? [] : (base ? [figure, base] : [figure]).filter(isThousandths),
  )

/** Units that are measured and not counted. */
const MEASURES = /^(?:|đồng|điểm|km|ha|m|m²|tấn|kg|độ|lít|lần)$/

const isThousandths = ({ decimals, scale, isApproximate }: Numeral): boolean =>
  decimals === 3 && !scale && !isApproximate

/** A cell among whole numbers of its row, three or more. */
const inTables = ({ rows }: Reading): Numeral[] => rows.slice(0, MOST_ROWS).flatMap(inRow)

const MOST_ROWS = 5000
const FEWEST_WHOLE = 3

const inRow = ({ cells }: Row): Numeral[] => {
  const figures = cells.slice(1).flatMap((cell) => numeralOf(cell) ?? [])
  const odd = figures.filter(isThousandths)
  const whole = figures.filter(({ decimals }) => decimals === 0)
  return whole.length >= FEWEST_WHOLE && odd.length === 1 ? odd : []
}
