import type { IStylesOptions } from 'docx'
import { PAGE, PARAGRAPH_GAP, SIZE } from '../page-layout.ts'
import { halfPoints, twips, twipsOfPoints } from './units.ts'

const FONT = 'Times New Roman'
const SINGLE = 240
/** 1.15 lines, as LINE_HEIGHT is in em. */
const LINES = 276

const body = {
  alignment: 'both',
  indent: { firstLine: twips(PAGE.firstLineIndent) },
  spacing: { after: twipsOfPoints(PARAGRAPH_GAP), line: LINES, lineRule: 'auto' },
} as const

const heading = {
  run: { font: FONT, size: halfPoints(SIZE.body), bold: true, color: '000000' },
  paragraph: { ...body, keepNext: true },
} as const

/** Styles that a clerk finds in Word's list and can go on writing with. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: halfPoints(SIZE.body), language: { value: 'vi-VN' } },
    },
    heading1: heading,
    heading2: heading,
    heading3: heading,
    footnoteText: {
      run: { size: halfPoints(SIZE.footnote) },
      paragraph: { alignment: 'both', spacing: { line: SINGLE, lineRule: 'auto', after: 0 } },
    },
  },
  paragraphStyles: [
    { id: 'Body', name: 'Nội dung', basedOn: 'Normal', quickFormat: true, paragraph: body },
    {
      id: 'Plain',
      name: 'Dòng thường',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { line: SINGLE, lineRule: 'auto', before: 0, after: 0 } },
    },
  ],
}
