import { AlignmentType, type FileChild, HeadingLevel, Paragraph } from 'docx'
import type { LaidOutBlock, LaidOutItem, LaidOutRun, LaidOutTable } from '../laid-out-document.ts'
import type { Sheet } from '../page-layout.ts'
import { wordChart } from './bar-chart.ts'
import { wordFillIn } from './fill-in.ts'
import { wordQrCode } from './qr-code.ts'
import { wordRuns, wordText } from './runs.ts'
import { wordTable } from './tables.ts'

const HEADING = {
  part: HeadingLevel.HEADING_1,
  section: HeadingLevel.HEADING_2,
  subsection: HeadingLevel.HEADING_3,
} as const

/** `room` is the width of the text in millimetres. */
export const wordBlocks = (
  blocks: readonly LaidOutBlock[],
  sheet: Sheet,
  room: number,
): FileChild[] => blocks.flatMap((block) => wordBlock(block, { sheet, room }))

const wordBlock = (block: LaidOutBlock, place: { sheet: Sheet; room: number }): FileChild[] => {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: HEADING[block.level], children: wordText(block.text) })]
    case 'paragraph':
      return [wordParagraph(block)]
    case 'list':
      return block.items.flatMap(wordItem)
    case 'table':
      return hasRows(block) ? wordTable(block, place) : []
    case 'bar-chart':
      return block.bars.length > 0 ? wordChart(block, place) : []
    case 'fill-in':
      return wordFillIn(block.rows, place)
    case 'qr-code':
      return wordQrCode(block, place, (room) => wordBlocks(block.beside, place.sheet, room))
  }
}

/** Word refuses to open a file with a table without rows. */
const hasRows = ({ headerRows, rows }: LaidOutTable): boolean => headerRows.length + rows.length > 0

const wordParagraph = ({ runs, align }: Extract<LaidOutBlock, { type: 'paragraph' }>): Paragraph =>
  align === 'justify'
    ? new Paragraph({ style: 'Body', children: wordRuns(runs) })
    : new Paragraph({
        style: 'Body',
        alignment: align === 'center' ? AlignmentType.CENTER : align,
        indent: { firstLine: 0 },
        children: wordRuns(runs),
      })

const wordItem = ({ runs, items }: LaidOutItem): Paragraph[] => [
  dashed('- ', runs),
  ...items.map((below) => dashed('+ ', below)),
]

const dashed = (mark: string, runs: readonly LaidOutRun[]): Paragraph =>
  new Paragraph({ style: 'Body', children: [...wordText(mark), ...wordRuns(runs)] })
