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
import type { Sheet } from '../page-layout.ts'
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

type Place = { sheet: Sheet; room: number }

/** A table as wide as the text; its header rows come again on each page. `room` in millimetres. */
export const wordTable = (
  { widths, headerRows, rows }: LaidOutTable,
  { sheet, room }: Place,
): FileChild[] => [
  new Table({
    width: { size: twips(room), type: WidthType.DXA },
    columnWidths: widths.map((width) => twips((room * width) / 100)),
    layout: 'fixed',
    margins: PADDING,
    rows: [
      ...headerRows.map((row) => wordRow(row, { sheet, room }, true)),
      ...rows.map((row) => wordRow(row, { sheet, room }, false)),
    ],
  }),
  spacer(),
]

const wordRow = ({ cells, section }: LaidOutRow, place: Place, header: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: header,
    children: cells.map((cell) => wordCell(cell, place, { bold: header || section, header })),
  })

type Look = { bold: boolean; header: boolean }

const wordCell = (cell: LaidOutCell, { sheet, room }: Place, { bold, header }: Look): TableCell =>
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
          size: halfPoints(sheet.size.table),
          ...(bold && { bold: true }),
        }),
      }),
    ],
  })
