import { csvOf } from '#platform/csv.ts'
import type { FigureRecords } from './list-figure-records.ts'
import { showCell } from './pages/show-figure.ts'

/** The records of a figure for a spreadsheet. */
export const recordsCsv = ({ columns, rows }: FigureRecords): string =>
  csvOf([
    Object.values(columns),
    ...rows.map((row) => Object.keys(columns).map((key) => showCell(row[key]))),
  ])
