import {
  AlignmentType,
  type FileChild,
  type Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import type { LaidOutChart } from '../laid-out-document.ts'
import { COLOUR, type Sheet } from '../page-layout.ts'
import { centredLine, plainLine, spacer } from './paragraphs.ts'
import { NO_BORDERS } from './tables.ts'
import { halfPoints, twips, wordColour } from './units.ts'

/** Keeps bars apart: 3 points of white above and below. */
const WHITE_GAP = { style: 'single', size: 24, color: 'ffffff' } as const
const STEPS = 40
const LABEL_SHARE = 0.36
const BAR_SHARE = 0.5

/** Bars as shaded cells: they show in any word processor and print in any. */
export const wordChart = (
  { title, bars }: LaidOutChart,
  { sheet, room }: { sheet: Sheet; room: number },
): FileChild[] => {
  const size = halfPoints(sheet.size.table)
  const label = twips(room * LABEL_SHARE)
  const step = twips((room * (1 - LABEL_SHARE)) / STEPS)
  return [
    centredLine(
      title,
      { bold: true, size },
      { keepNext: true, spacing: { before: 120, after: 60 } },
    ),
    new Table({
      width: { size: label + step * STEPS, type: WidthType.DXA },
      columnWidths: [label, ...Array.from({ length: STEPS }, () => step)],
      layout: 'fixed',
      borders: NO_BORDERS,
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      rows: bars.map((bar) => wordBar(bar, { label, step, size })),
    }),
    spacer(),
  ]
}

type Measures = { label: number; step: number; size: number }

const wordBar = (bar: LaidOutChart['bars'][number], { label, step, size }: Measures): TableRow => {
  const length = Math.round((bar.share * BAR_SHARE * STEPS) / (1 - LABEL_SHARE))
  const steps = bar.share > 0 ? Math.max(1, length) : 0
  const fill = { shading: { type: 'clear', fill: wordColour(COLOUR.bar) } } as const
  return new TableRow({
    cantSplit: true,
    children: [
      barCell(plainCell(bar.label, size, AlignmentType.RIGHT), label, 1),
      ...(steps > 0 ? [barCell(plainCell('', size), step * steps, steps, fill)] : []),
      barCell(plainCell(bar.text, size), step * (STEPS - steps), STEPS - steps),
    ],
  })
}

const plainCell = (text: string, size: number, alignment?: 'right'): Paragraph =>
  plainLine(text, { size }, { keepNext: true, ...(alignment && { alignment }) })

const barCell = (
  line: Paragraph,
  width: number,
  columnSpan: number,
  bar?: { shading: { type: 'clear'; fill: string } },
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan,
    verticalAlign: 'center',
    ...(bar && { ...bar, borders: { top: WHITE_GAP, bottom: WHITE_GAP } }),
    children: [line],
  })
