import { type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { NO_BORDERS } from './tables.ts'
import { twips } from './units.ts'

/** Two texts side by side without borders, never parted by a page break. Widths in millimetres. */
export const twoColumns = (
  widths: readonly number[],
  rows: readonly (readonly Paragraph[])[][],
): Table =>
  new Table({
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: 'fixed',
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
                children,
              }),
          ),
        }),
    ),
  })
