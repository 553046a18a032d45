import { layOutBlock } from './block-layout.ts'
import type { Footnote, LaidOutBlock, LaidOutDocument } from './laid-out-document.ts'
import {
  addresseeLines,
  appendixLabel,
  attachmentLine,
  documentName,
  hasClosing,
  legalBasisLines,
  numberLine,
  placeAndDayLine,
  recipientLines,
  subjectLine,
} from './official-document.rules.ts'
import type { Block, OfficialDocument } from './official-document.ts'
import { sheets } from './page-layout.ts'
import type { Notes } from './run-layout.ts'
import { layOutSignature } from './signature-layout.ts'

/** Words and numbers everything that the decree words and numbers, for any renderer. */
export const layOut = (written: OfficialDocument): LaidOutDocument => {
  const document = clean(written)
  const layOutContent = contentLayout()
  const { paper = 'a4', signature, leftSignature } = document
  const room = sheets[paper].signature
  return {
    paper,
    name: documentName(document),
    superiorAgency: upper(document.letterhead.superiorAgency ?? ''),
    agency: upper(document.letterhead.agency),
    numberLine: numberLine(document),
    placeAndDayLine: placeAndDayLine(document),
    kind: upper(document.kind ?? ''),
    subject: subjectLine(document),
    addressees: addresseeLines(document),
    legalBases: legalBasisLines(document),
    ...layOutContent(document.blocks),
    signature: layOutSignature(signature, room),
    leftSignature: leftSignature ? layOutSignature(leftSignature, room) : null,
    recipients: recipientLines(document),
    hasClosing: hasClosing(document),
    appendices: document.appendices.map((appendix, index) => ({
      label: appendixLabel(index, document.appendices.length),
      title: upper(appendix.title),
      attachmentLine: attachmentLine(document),
      landscape: appendix.landscape ?? false,
      ...layOutContent(appendix.blocks),
    })),
  }
}

/** The blocks of one part and the footnotes met in them; their numbers run on from part to part. */
const contentLayout = () => {
  let lastNumber = 0
  return (blocks: readonly Block[]): { blocks: LaidOutBlock[]; footnotes: Footnote[] } => {
    const notes: Notes = { lastNumber, met: [] }
    const laidOut = blocks.map((block) => layOutBlock(block, notes))
    lastNumber = notes.lastNumber
    return { blocks: laidOut, footnotes: notes.met }
  }
}

const upper = (text: string): string => text.toLocaleUpperCase('vi')

/** Composed letters, and none of the characters that XML forbids: one would spoil the whole DOCX. */
const clean = (document: OfficialDocument): OfficialDocument =>
  JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value === 'string' ? cleanText(value) : value,
  )

const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')
