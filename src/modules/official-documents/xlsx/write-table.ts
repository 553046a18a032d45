import type { Borders, CellValue, Worksheet } from 'exceljs'
import type { LaidOutCell, LaidOutRow, LaidOutRun, LaidOutTable } from '../laid-out-document.ts'
import { FONT } from './font.ts'

const POINTS_PER_LINE = 15.5
const PADDING = 3
const LINE = { style: 'thin' } as const
const BOX: Partial<Borders> = { top: LINE, bottom: LINE, left: LINE, right: LINE }

/** Writes a table from `firstRow` (counted from 1), with numbers as numbers. */
export const writeTable = (sheet: Worksheet, table: LaidOutTable, firstRow: number): void => {
  writeRows(sheet, table.headerRows, firstRow, true)
  writeRows(sheet, table.rows, firstRow + table.headerRows.length, false)
}

const writeRows = (
  sheet: Worksheet,
  rows: readonly LaidOutRow[],
  firstRow: number,
  header: boolean,
): void => {
  rows.forEach(({ cells, section }, index) => {
    for (const cell of cells) writeCell(sheet, cell, firstRow, header, header || section)
    sheet.getRow(firstRow + index).height = heightOf(cells, sheet)
  })
}

/** Points. Spreadsheets do not find the height of wrapped text by themselves when a file is opened. */
const heightOf = (cells: readonly LaidOutCell[], sheet: Worksheet): number =>
  Math.max(1, ...cells.filter(({ rowSpan }) => rowSpan === 1).map((cell) => linesOf(cell, sheet))) *
    POINTS_PER_LINE +
  PADDING

const linesOf = ({ runs, column, columnSpan }: LaidOutCell, sheet: Worksheet): number => {
  const columns = Array.from({ length: columnSpan }, (_, index) => column + 1 + index)
  const room = columns.reduce((sum, index) => sum + (sheet.getColumn(index).width ?? 8), 0)
  const lines = textOf(runs).split('\n')
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
}

const writeCell = (
  sheet: Worksheet,
  cell: LaidOutCell,
  firstRow: number,
  header: boolean,
  bold: boolean,
): void => {
  const top = firstRow + cell.row
  const left = cell.column + 1
  const target = sheet.getCell(top, left)
  if (cell.columnSpan > 1 || cell.rowSpan > 1)
    sheet.mergeCells(top, left, top + cell.rowSpan - 1, left + cell.columnSpan - 1)
  target.value = contentOf(cell)
  target.font = { ...FONT, bold }
  target.alignment = {
    horizontal: header ? 'center' : cell.align,
    vertical: 'middle',
    wrapText: true,
  }
  target.border = BOX
  if (cell.value !== null) target.numFmt = formatOf(cell.value, textOf(cell.runs))
}

const contentOf = ({ value, runs }: LaidOutCell): CellValue => value ?? (textOf(runs) || null)

/** As many decimals as the document shows; the sign % is shown but not computed with. */
const formatOf = (value: number, text: string): string => {
  const decimals = /,(\d+)%?$/.exec(text)?.[1]?.length ?? (Number.isInteger(value) ? 0 : 2)
  return `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${text.endsWith('%') ? '"%"' : ''}`
}

const textOf = (runs: readonly LaidOutRun[]): string =>
  runs.map((run) => (run.type === 'footnote' ? '' : run.text)).join('')
