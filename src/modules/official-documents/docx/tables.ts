import {
  AlignmentType,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import type { LaidOutCell, LaidOutRow, LaidOutTable } from '../laid-out-document.ts'
import { SIZE } from '../page-layout.ts'
import { spacer } from './paragraphs.ts'
import { wordRuns } from './runs.ts'
import { halfPoints, twips } from './units.ts'

const PADDING = { top: twips(0.8), bottom: twips(0.8), left: twips(1.5), right: twips(1.5) }
const NO_BORDER = { style: 'none', size: 0, color: 'auto' } as const
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
}

/** A table as wide as the text; its header rows come again on each page. `room` in millimetres. */
export const wordTable = (
  { widths, headerRows, rows }: LaidOutTable,
  room: number,
): FileChild[] => [
  new Table({
    width: { size: twips(room), type: WidthType.DXA },
    columnWidths: widths.map((width) => twips((room * width) / 100)),
    layout: 'fixed',
    margins: PADDING,
    rows: [
      ...headerRows.map((row) => wordRow(row, room, true)),
      ...rows.map((row) => wordRow(row, room, false)),
    ],
  }),
  spacer(),
]

const wordRow = ({ cells, section }: LaidOutRow, room: number, header: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: header,
    children: cells.map((cell) => wordCell(cell, room, header || section, header)),
  })

const wordCell = (cell: LaidOutCell, room: number, bold: boolean, header: boolean): TableCell =>
  new TableCell({
    width: { size: twips((room * cell.width) / 100), type: WidthType.DXA },
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: 'center',
    children: [
      new Paragraph({
        style: 'Plain',
        alignment: header ? AlignmentType.CENTER : cell.align,
        children: wordRuns(cell.runs, {
          size: halfPoints(SIZE.table),
          ...(bold && { bold: true }),
        }),
      }),
    ],
  })
