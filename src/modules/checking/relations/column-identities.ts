import { type NumberRow, sumRelation } from './number-rows.ts'
import type { SumRelation } from './relation.ts'

/** A column that in all rows but one is the sum of those behind it is so by design. */
export const columnIdentities = (rows: readonly NumberRow[]): SumRelation[] => {
  const data = rows.filter(({ label }) => label)
  if (data.length < FEWEST_ROWS) return []
  const width = Math.max(...data.map(({ cells }) => cells.length))
  const found: SumRelation[][] = []
  for (let column = 1; column < width; column++) {
    const best = bestIdentity(data, column)
    if (best) found.push(best.sums)
  }
  return [...found.flat(), ...sumsOfTotals(data, found)]
}

const FEWEST_ROWS = 4

const bestIdentity = (rows: readonly NumberRow[], column: number) =>
  [2, 3, 4]
    .map((count) =>
      identity(
        rows,
        column,
        Array.from({ length: count }, (_, step) => column + step + 1),
      ),
    )
    .filter((found) => found !== undefined)
    .sort((one, other) => one.broken - other.broken)[0]

const identity = (rows: readonly NumberRow[], column: number, behind: readonly number[]) => {
  const sums = rows.flatMap(({ cells }) => {
    const total = cells[column]
    const parts = behind.map((at) => cells[at]).filter((part) => part !== undefined)
    return total && parts.length === behind.length ? [sumRelation(total, parts, 'row')] : []
  })
  const broken = sums.filter(({ verdict }) => verdict === 'broken').length
  const isTold = sums.filter(({ total }) => total.value > 0).length >= FEWEST_ROWS - 1
  const mixed = sums.filter(({ parts }) => parts.filter(({ value }) => value > 0).length > 1).length
  const isMixed = mixed > (broken === 0 ? 0 : 2)
  return sums.length >= FEWEST_ROWS && broken <= 1 && isTold && isMixed
    ? { sums, broken }
    : undefined
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
