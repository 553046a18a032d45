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
import { PAGE, SIZE, textWidth } from './page-layout.ts'
import { withFixedTimes } from './zip-times.ts'

/** A Word document that can be edited on; the same document gives the same bytes. */
export const renderDocx = async (document: OfficialDocument): Promise<Buffer> => {
  const laidOut = layOut(document)
  const word = new Document({
    styles: wordStyles,
    footnotes: Object.fromEntries(footnotesOf(laidOut).map(wordFootnote)),
    sections: [mainSection(laidOut), ...appendixSections(laidOut)],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(laidOut.name) }
  return withFixedTimes(await Packer.toBuffer(word, undefined, [core]))
}

const mainSection = (document: LaidOutDocument): ISectionOptions =>
  section(false, [
    ...wordHead(document),
    ...wordBlocks(document.blocks, textWidth()),
    ...wordClosing(document),
  ])

const appendixSections = ({ appendices }: LaidOutDocument): ISectionOptions[] =>
  appendices.map((appendix) =>
    section(appendix.landscape, [
      ...wordAppendixHead(appendix),
      ...wordBlocks(appendix.blocks, textWidth(appendix.landscape)),
    ]),
  )

/** Each section counts its pages from 1 and does not show the first. */
const section = (landscape: boolean, children: ISectionOptions['children']): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: {
        width: twips(PAGE.width),
        height: twips(PAGE.height),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(PAGE.margin.top),
        bottom: twips(PAGE.margin.bottom),
        left: twips(PAGE.margin.left),
        right: twips(PAGE.margin.right),
        header: twips(PAGE.header),
        footer: twips(PAGE.header),
      },
      pageNumbers: { start: 1 },
    },
  },
  headers: { first: new Header({ children: [spacer()] }), default: pageNumber() },
  children,
})

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: 'center',
        children: [
          new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(SIZE.pageNumber) }),
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
