import type { ComponentChildren } from 'preact'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ComponentChildren
  /** Right-aligned, in figures of one width. */
  numeric?: boolean | undefined
  align?: 'start' | 'center' | 'end' | undefined
  /** The cell that names the row; one a table. */
  rowHeader?: boolean | undefined
  /** Takes the room that is left and is cut with "…"; give `title` with it. */
  cut?: boolean | undefined
  /** Stays on one line at the desk; for short texts only. */
  whole?: boolean | undefined
  /** The full text, shown on hover. */
  title?: ((row: Row) => string) | undefined
  /** Address that sorts by this column, and how it is sorted now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined } | undefined
}

export type RowTone = 'late' | 'soon'

export type DataTableProps<Row> = {
  caption: string
  hideCaption?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Said when there are no rows, and what to do then. */
  emptyText: string
  /** A stripe at the start of the row; the reason stands in words in a cell. */
  rowTone?: ((row: Row) => RowTone | undefined) | undefined
  /** Last row, by column key. */
  totals?: Readonly<Record<string, ComponentChildren>> | undefined
  /** For tables with more columns than a screen holds: scrolls inside its own frame. */
  wide?: boolean | undefined
}

/** Attributes of a head or body cell. */
export const cellAttributes = <Row>(column: Column<Row>) => ({
  'data-align': column.numeric ? ('end' as const) : column.align,
  'data-numeric': column.numeric || undefined,
  'data-cut': column.cut || undefined,
  'data-whole': column.whole || undefined,
})

/** Roles that the elements have by themselves, until CSS turns the rows into cards. */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
