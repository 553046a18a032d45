import type { Worksheet } from 'exceljs'
import { FONT } from './font.ts'

const POINTS_PER_LINE = 18

/** Lines across the whole table: the last, "(Kèm theo …)", in italics, the others bold. */
export const writeTitle = (sheet: Worksheet, lines: readonly string[], columns: number): void => {
  lines.forEach((line, index) => {
    const row = sheet.addRow([line])
    const last = index === lines.length - 1
    row.height = line.split('\n').length * POINTS_PER_LINE
    row.getCell(1).font = { ...FONT, size: 13, bold: !last, italic: last }
    row.getCell(1).alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    sheet.mergeCells(row.number, 1, row.number, columns)
  })
}
