import type { IStylesOptions } from 'docx'
import type { Sheet } from '../page-layout.ts'
import { halfPoints, twips, twipsOfPoints } from './units.ts'

const FONT = 'Times New Roman'
const SINGLE = 240

/** Styles that a clerk finds in Word's list and can go on writing with. */
export const wordStyles = (sheet: Sheet): IStylesOptions => {
  const body = bodyParagraph(sheet)
  const heading = {
    run: { font: FONT, size: halfPoints(sheet.size.body), bold: true, color: '000000' },
    paragraph: { ...body, keepNext: true },
  }
  return {
    default: {
      document: {
        run: { font: FONT, size: halfPoints(sheet.size.body), language: { value: 'vi-VN' } },
      },
      heading1: heading,
      heading2: heading,
      heading3: heading,
      footnoteText: {
        run: { size: halfPoints(sheet.size.footnote) },
        paragraph: { alignment: 'both', spacing: { line: SINGLE, lineRule: 'auto', after: 0 } },
      },
    },
    paragraphStyles: [
      { id: 'Body', name: 'Nội dung', basedOn: 'Normal', quickFormat: true, paragraph: body },
      plain,
    ],
  }
}

const bodyParagraph = ({ firstLineIndent, paragraphGap, lines }: Sheet) =>
  ({
    alignment: 'both',
    indent: { firstLine: twips(firstLineIndent) },
    spacing: {
      after: twipsOfPoints(paragraphGap),
      line: Math.round(lines * SINGLE),
      lineRule: 'auto',
    },
  }) as const

const plain = {
  id: 'Plain',
  name: 'Dòng thường',
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: { spacing: { line: SINGLE, lineRule: 'auto', before: 0, after: 0 } },
} as const
