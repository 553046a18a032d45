import type { Numeral } from '../reading/figures.ts'
import { type NumberRow, sumRelation } from './number-rows.ts'
import type { SumRelation } from './relation.ts'

/** The row "Tổng cộng" and the rows above it, column by column, when most columns agree. */
export const totalRowSums = (rows: readonly NumberRow[]): SumRelation[] => {
  const at = rows.findIndex(isTotal)
  const total = rows[at]
  const others = (at === 0 ? rows.slice(1) : rows.slice(0, at)).filter(({ label }) => label)
  if (!total || others.length < 2) return []
  const sums = total.cells.flatMap((cell, column) => {
    const parts = others.flatMap(({ cells }) => cells[column] ?? [])
    if (!cell || parts.length < others.length || isRates(cell, parts)) return []
    return [sumRelation(cell, parts, 'column')]
  })
  const held = sums.filter(({ verdict }) => verdict === 'holds').length
  return held * 2 >= sums.length && held > 0 ? sums : []
}

const isTotal = ({ label }: NumberRow): boolean =>
  /^(?:tổng(?: cộng| số)?|cộng)(?: \d+ \p{L}+)?:?$/iu.test(label)

/** 100, 98 and 100 in a column of rates: the total is no sum. */
const isRates = (total: Numeral, parts: readonly Numeral[]): boolean => {
  const largest = Math.max(...parts.map(({ value }) => value))
  if ([total, ...parts].some(({ decimals }) => decimals > 0)) return total.value <= largest
  return total.value >= 50 && total.value <= largest && largest <= 100
}
