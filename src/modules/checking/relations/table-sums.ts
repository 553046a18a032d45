import type { Row } from '../reading/tables.ts'
import { columnIdentities } from './column-identities.ts'
import { type NumberRow, toNumbers } from './number-rows.ts'
import type { SumRelation } from './relation.ts'
import { totalRowSums } from './total-rows.ts'

/** The sums of tables of figures: the row "Tổng cộng", and columns that are the sum of those behind them. */
export const tableSums = (rows: readonly Row[]): SumRelation[] =>
  [...Map.groupBy(rows.slice(0, MOST_ROWS), ({ table }) => table).values()].flatMap((table) => {
    const numbers = aligned(table.map(toNumbers)).filter(
      ({ cells }) => cells.filter(Boolean).length >= 2,
    )
    const head = table[0]?.cells.map(({ text }) => text) ?? []
    return [...totalRowSums(numbers), ...columnIdentities(numbers, head)]
  })

/** A row "Tổng cộng" that lost the cell of its number stands one column to the left. */
const aligned = (rows: readonly NumberRow[]): NumberRow[] => {
  const width = rows[0]?.cells.length ?? 0
  const isNumbered = rows.filter(({ row }) => /^\d+$/.test(row.cells[0]?.text ?? '')).length >= 2
  return rows.map((each) =>
    isNumbered && each.cells.length === width - 1 && each.row.cells[0]?.text === each.label
      ? { ...each, cells: [undefined, ...each.cells] }
      : each,
  )
}

const MOST_ROWS = 5000
