import { type NumberRow, sumRelation } from './number-rows.ts'
import type { SumRelation } from './relation.ts'

/** A column that in all rows but one is the sum of those beside it is so by design. */
export const columnIdentities = (
  rows: readonly NumberRow[],
  head: readonly string[],
): SumRelation[] => {
  const data = rows.filter(({ label }) => label)
  const width = Math.max(0, ...data.map(({ cells }) => cells.length))
  const found: SumRelation[][] = []
  for (let column = 1; column < width; column++)
    for (const counts of [BEHIND, BEFORE]) {
      const isNamed = counts === BEFORE && TOTAL.test(head[column] ?? '')
      const best = bestIdentity(data, column, counts, isNamed ? FEWEST_NAMED : FEWEST_ROWS)
      if (best) found.push(best.sums)
    }
  return [...found.flat(), ...sumsOfTotals(data, found)]
}

const FEWEST_ROWS = 4
/** Where the head calls the column a total. */
const FEWEST_NAMED = 3
const TOTAL = /^(?:tổng|cộng|lũy kế)/i

/** How many columns make it up. */
const BEHIND = [2, 3, 4]
const BEFORE = [-2, -3, -4, -5, -6]

const bestIdentity = (
  rows: readonly NumberRow[],
  column: number,
  counts: readonly number[],
  fewest: number,
) =>
  counts
    .map((count) => identity(rows, column, columnsBeside(column, count), fewest))
    .filter((found) => found !== undefined)
    .sort((one, other) => one.broken - other.broken)[0]

/** So many columns behind it, or, below nought, before it. */
const columnsBeside = (column: number, count: number): number[] =>
  Array.from({ length: Math.abs(count) }, (_, step) => column + Math.sign(count) * (step + 1))

const identity = (
  rows: readonly NumberRow[],
  column: number,
  beside: readonly number[],
  fewest = FEWEST_ROWS,
) => {
  const sums = rows.flatMap(({ cells }) => {
    const total = cells[column]
    const parts = beside.map((at) => cells[at]).filter((part) => part !== undefined)
    return total && parts.length === beside.length ? [sumRelation(total, parts, 'row')] : []
  })
  const broken = sums.filter(({ verdict }) => verdict === 'broken').length
  const isTold = sums.filter(({ total }) => total.value > 0).length >= fewest - 1
  const mixed = sums.filter(({ parts }) => parts.filter(({ value }) => value > 0).length > 1).length
  const isMixed = mixed > (broken === 0 ? 0 : 2)
  return sums.length >= fewest && broken <= 1 && isTold && isMixed ? { sums, broken } : undefined
}

/** "Tiếp nhận = đã giải quyết + đang giải quyết", when the table has just these three totals. */
const sumsOfTotals = (
  rows: readonly NumberRow[],
  found: readonly SumRelation[][],
): SumRelation[] => {
  const columns = found.map((sums) => columnOf(rows, sums)).filter((column) => column >= 0)
  const [first, second, third] = columns
  if (columns.length !== 3 || first === undefined || second === undefined || third === undefined)
    return []
  return identity(rows, first, [second, third])?.sums ?? []
}

const columnOf = (rows: readonly NumberRow[], sums: readonly SumRelation[]): number =>
  rows[0]?.cells.indexOf(sums[0]?.total) ?? -1
