import type { Align, Cell, Column } from './official-document.ts'

/** A cell with the place where its spans put it. Rows and columns count from 0. */
export type Placed = {
  cell: Cell
  row: number
  column: number
  columnSpan: number
  rowSpan: number
  align: Align
  /** Percent of the table. */
  width: number
}

/** Puts cells where HTML would: each in the first free column of its row; spans never leave the table. */
export const placeCells = (
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
): Placed[][] => {
  const taken = new Set<string>()
  return rows.map((cells, row) =>
    cells.flatMap((cell) => {
      const column = columns.findIndex((_, index) => !taken.has(`${row}:${index}`))
      if (column < 0) return []
      const rowSpan = within(cell.rowSpan, rows.length - row)
      const columnSpan = within(cell.columnSpan, columns.length - column)
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(`${r}:${c}`)
      const align = cell.align ?? columns[column]?.align ?? 'left'
      const width = widthOf(columns, column, columnSpan)
      return [{ cell, row, column, columnSpan, rowSpan, align, width }]
    }),
  )
}

const within = (span: number | undefined, most: number): number =>
  Math.max(1, Math.min(span ?? 1, most))

const widthOf = (columns: readonly Column[], first: number, span: number): number =>
  (sum(columns.slice(first, first + span)) / sum(columns)) * 100

const sum = (columns: readonly Column[]): number =>
  columns.reduce((total, column) => total + column.width, 0)
