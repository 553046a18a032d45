import { numeralOf } from '../../reading/cell-figure.ts'
import type { Numeral } from '../../reading/figures.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Tree } from '../../reading/trees.ts'
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

const inSentences = ({ items, trees }: Reading): Numeral[] => {
  const counted = items.flatMap(({ figure, base, thing }) =>
    MEASURES.test(thing) ? [] : (base ? [figure, base] : [figure]).filter(isThousandths),
  )
  return [...new Set([...counted, ...trees.flatMap(amongWhole)])]
}

/** One figure of a sum whose others are whole numbers. */
const amongWhole = ({ total, parts }: Tree): Numeral[] => {
  const figures = [total, ...parts].map(({ figure }) => figure)
  const odd = figures.filter(isThousandths)
  const isCounted = figures.every((figure) => odd.includes(figure) || figure.decimals === 0)
  const isMeasured = [total, ...parts].some(({ thing }) => thing !== '' && MEASURES.test(thing))
  return isCounted && !isMeasured && odd.length === 1 && figures.length > 2 ? odd : []
}

/** Units that are measured and not counted. */
const MEASURES = /^(?:|đồng|điểm|km|ha|m|m²|tấn|kg|độ|lít|lần)$/

const isThousandths = ({ decimals, scale, isApproximate }: Numeral): boolean =>
  decimals === 3 && !scale && !isApproximate

/** A cell among whole numbers, three or more of its row or two or more of its column. */
const inTables = ({ rows }: Reading): Numeral[] => {
  const tables = Map.groupBy(rows.slice(0, MOST_ROWS), ({ table }) => table).values()
  return [...tables].flatMap((table) => {
    const cells = table.map(({ cells }) => cells.map(numeralOf))
    const columns = Array.from({ length: MOST_COLUMNS }, (_, at) => cells.map((row) => row[at]))
    return [
      ...new Set([
        ...cells.flatMap((row) => oddAmong(row.slice(1), IN_ROW)),
        ...columns.flatMap((column) => oddAmong(column, IN_COLUMN)),
      ]),
    ]
  })
}

const MOST_ROWS = 5000
const MOST_COLUMNS = 14
const IN_ROW = 3
const IN_COLUMN = 2

const oddAmong = (cells: readonly (Numeral | undefined)[], fewest: number): Numeral[] => {
  const figures = cells.flatMap((figure) => figure ?? [])
  const odd = figures.filter(isThousandths)
  const whole = figures.filter(({ decimals }) => decimals === 0)
  return whole.length >= fewest && whole.length + odd.length === figures.length && odd.length === 1
    ? odd
    : []
}
