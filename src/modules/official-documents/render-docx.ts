import {
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { wordBlocks } from './docx/blocks.ts'
import { wordClosing } from './docx/closing.ts'
import { coreProperties } from './docx/core-properties.ts'
import { wordAppendixHead, wordHead } from './docx/head.ts'
import { spacer } from './docx/paragraphs.ts'
import { wordRuns } from './docx/runs.ts'
import { wordStyles } from './docx/styles.ts'
import { halfPoints, twips } from './docx/units.ts'
import type { Footnote, LaidOutDocument } from './laid-out-document.ts'
import { layOut } from './lay-out.ts'
import type { OfficialDocument } from './official-document.ts'
import { type Sheet, sheetOf, textWidth } from './page-layout.ts'
import { withFixedTimes } from './zip-times.ts'

/** A Word document that can be edited on; the same document gives the same bytes. */
export const renderDocx = async (document: OfficialDocument): Promise<Buffer> => {
  const laidOut = layOut(document)
  const word = new Document({
    styles: wordStyles(sheetOf(laidOut.paper)),
    footnotes: Object.fromEntries(footnotesOf(laidOut).map(wordFootnote)),
    sections: [mainSection(laidOut), ...appendixSections(laidOut)],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(laidOut.name) }
  return withFixedTimes(await Packer.toBuffer(word, undefined, [core]))
}

const mainSection = (document: LaidOutDocument): ISectionOptions => {
  const sheet = sheetOf(document.paper)
  return section(sheet, [
    ...wordHead(document),
    ...wordBlocks(document.blocks, sheet, textWidth(sheet)),
    ...wordClosing(document),
  ])
}

const appendixSections = ({ appendices, paper }: LaidOutDocument): ISectionOptions[] =>
  appendices.map((appendix) => {
    const sheet = sheetOf(paper, appendix.landscape)
    return section(sheet, [
      ...wordAppendixHead(appendix, sheet),
      ...wordBlocks(appendix.blocks, sheet, textWidth(sheet)),
    ])
  })

/** Each section counts its pages from 1 and does not show the first. */
const section = (sheet: Sheet, children: ISectionOptions['children']): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: {
        width: twips(sheet.width),
        height: twips(sheet.height),
        orientation: sheet.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(sheet.margin.top),
        bottom: twips(sheet.margin.bottom),
        left: twips(sheet.margin.left),
        right: twips(sheet.margin.right),
        header: twips(sheet.header),
        footer: twips(sheet.header),
      },
      pageNumbers: { start: 1 },
    },
  },
  headers: { first: new Header({ children: [spacer()] }), default: pageNumber(sheet) },
  children,
})

const pageNumber = ({ size }: Sheet): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: 'center',
        children: [
          new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(size.pageNumber) }),
        ],
      }),
    ],
  })

const footnotesOf = ({ footnotes, appendices }: LaidOutDocument): Footnote[] => [
  ...footnotes,
  ...appendices.flatMap((appendix) => appendix.footnotes),
]

const wordFootnote = ({ number, runs }: Footnote) => {
  const children = [new TextRun(' '), ...wordRuns(runs)]
  return [number, { children: [new Paragraph({ style: 'FootnoteText', children })] }] as const
}
