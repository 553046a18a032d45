import type { FileChild } from 'docx'
import { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { LaidOutQrCode } from '../laid-out-document.ts'
import { QR_SIDE, type Sheet } from '../page-layout.ts'
import { qrSquares } from '../qr-squares.rules.ts'
import { wordImage } from './images.ts'
import { centredLine, spacer } from './paragraphs.ts'
import { qrPng } from './qr-png.ts'
import { NO_BORDERS } from './tables.ts'
import { halfPoints, twips } from './units.ts'

/** White between the code and what stands beside it. */
const GUTTER = 4

type Place = { sheet: Sheet; room: number }
type Beside = (room: number) => FileChild[]

/** The code at the right, its caption below, and what `beside` makes of the rest of the width. */
export const wordQrCode = (code: LaidOutQrCode, { sheet, room }: Place, beside: Beside) => {
  const left = room - QR_SIDE - GUTTER
  return [
    new Table({
      width: { size: twips(room), type: WidthType.DXA },
      columnWidths: [twips(left), twips(room - left)],
      layout: 'fixed',
      borders: NO_BORDERS,
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            part(left, [...beside(left), spacer()]),
            part(room - left, codeLines(code, sheet)),
          ],
        }),
      ],
    }),
    spacer(),
  ]
}

const part = (width: number, children: FileChild[]): TableCell =>
  new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    children: children.filter((child) => child instanceof Paragraph || child instanceof Table),
  })

const codeLines = ({ text, caption }: LaidOutQrCode, { size }: Sheet): Paragraph[] => [
  new Paragraph({
    style: 'Plain',
    alignment: AlignmentType.CENTER,
    children: [
      wordImage(qrPng(qrSquares(text)), { width: QR_SIDE, height: QR_SIDE }, `Mã QR ${text}`),
    ],
  }),
  centredLine(caption, { size: halfPoints(size.footnote) }),
]
