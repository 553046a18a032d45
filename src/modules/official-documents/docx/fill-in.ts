import { type FileChild, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { LaidOutField } from '../laid-out-document.ts'
import type { Sheet } from '../page-layout.ts'
import { wordRuns, wordText } from './runs.ts'
import { twoColumns } from './two-columns.ts'
import { twips, twipsOfPoints } from './units.ts'

/** White between two fields of a row. */
const GUTTER = 3

type Place = { sheet: Sheet; room: number }

/** Fields of a form; those of a row stand in columns without borders. */
export const wordFillIn = (rows: readonly (readonly LaidOutField[])[], place: Place): FileChild[] =>
  rows.flatMap((fields) => wordRow(fields, place))

const wordRow = (fields: readonly LaidOutField[], { sheet, room }: Place): FileChild[] => {
  if (fields.length === 1) return fields.flatMap((field) => wordField(field, sheet, room))
  const width = room / fields.length
  const cells = fields.map((field, index) =>
    wordField(field, sheet, index < fields.length - 1 ? width - GUTTER : width),
  )
  return [
    twoColumns(
      fields.map(() => width),
      [cells],
    ),
  ]
}

/** Dots are the leader of a tab stop at the margin, so that typing pushes them away. */
const wordField = ({ label, runs, lines }: LaidOutField, sheet: Sheet, room: number) => {
  const tabStops = [{ type: 'right', position: twips(room), leader: 'dot' }] as const
  const line = (children: ParagraphChild[]) =>
    new Paragraph({
      style: 'Plain',
      tabStops,
      spacing: { after: twipsOfPoints(sheet.paragraphGap) },
      children,
    })
  const dots = () => new TextRun({ children: [new Tab()] })
  const named = [...wordText(`${label}: `), ...wordRuns(runs)]
  return [
    line(lines > 0 ? [...named, dots()] : named),
    ...Array.from({ length: Math.max(0, lines - 1) }, () => line([dots()])),
  ]
}
