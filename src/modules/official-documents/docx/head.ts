import { type FileChild, Paragraph, type Table } from 'docx'
import type { LaidOutAppendix, LaidOutDocument } from '../laid-out-document.ts'
import { MOTTO, NATIONAL_TITLE } from '../official-document.rules.ts'
import { textWidth as roomForText, SHORT_RULE, type Sheet, sheets } from '../page-layout.ts'
import { centredLine, centredRule, plainLine, spacer } from './paragraphs.ts'
import { bold, wordText } from './runs.ts'
import { textWidth } from './text-width.ts'
import { twoColumns } from './two-columns.ts'
import { halfPoints, twips } from './units.ts'

/** Letterhead, number, place and day, kind, subject, addressees and legal bases. */
export const wordHead = (document: LaidOutDocument): FileChild[] => {
  const sheet = sheets[document.paper]
  return [
    // LibreOffice sets a table lower when it is the first thing on a page.
    spacer(),
    letterhead(document, sheet),
    spacer(),
    ...titleLines(document, sheet),
    ...addresseeLines(document),
    ...document.legalBases.map(
      (basis) => new Paragraph({ style: 'Body', children: wordText(basis, { italics: true }) }),
    ),
  ]
}

export const wordAppendixHead = (
  { label, title, attachmentLine }: LaidOutAppendix,
  { size }: Sheet,
): FileChild[] => [
  centredLine(label, bold(size.body)),
  centredLine(title, bold(size.body)),
  centredLine(attachmentLine, { italics: true }, { spacing: { after: 120 } }),
]

const letterhead = (document: LaidOutDocument, sheet: Sheet): Table => {
  const [left, right] = sheet.letterhead.map((part) => (roomForText(sheet) * part) / 100)
  return twoColumns(
    [left ?? 0, right ?? 0],
    [
      [agencyLines(document, sheet, left ?? 0), nationLines(sheet, right ?? 0)],
      [numberLines(document, sheet), [placeAndDay(document, sheet)]],
    ],
  )
}

const agencyLines = (
  { superiorAgency, agency }: LaidOutDocument,
  { size }: Sheet,
  room: number,
): Paragraph[] => [
  ...(superiorAgency ? [centredLine(superiorAgency, { size: halfPoints(size.agency) })] : []),
  centredLine(agency, bold(size.agency)),
  centredRule(longest(agency, size.agency) * SHORT_RULE, room),
]

const nationLines = ({ size }: Sheet, room: number): Paragraph[] => [
  centredLine(NATIONAL_TITLE, bold(size.nationalTitle)),
  centredLine(MOTTO, bold(size.motto)),
  centredRule(textWidth(MOTTO, size.motto), room),
]

const numberLines = (
  { numberLine, kind, subject }: LaidOutDocument,
  { size }: Sheet,
): Paragraph[] => [
  centredLine(numberLine, { size: halfPoints(size.number) }, { spacing: { before: 160 } }),
  ...(kind
    ? []
    : [
        centredLine(
          subject,
          { size: halfPoints(size.letterSubject) },
          { spacing: { before: 120 } },
        ),
      ]),
]

const placeAndDay = ({ placeAndDayLine }: LaidOutDocument, { size }: Sheet): Paragraph =>
  centredLine(
    placeAndDayLine,
    { italics: true, size: halfPoints(size.placeAndDay) },
    { spacing: { before: 160 } },
  )

const titleLines = ({ kind, subject }: LaidOutDocument, sheet: Sheet): Paragraph[] => {
  if (!kind) return []
  const { size } = sheet
  const rule = [
    centredLine(subject, bold(size.subject)),
    centredRule(longest(subject, size.subject) * SHORT_RULE, roomForText(sheet)),
  ]
  const title = centredLine(kind, bold(size.kind), { spacing: { before: 120 } })
  return [title, ...(subject ? rule : []), spacer()]
}

const addresseeLines = ({ addressees }: LaidOutDocument): Paragraph[] => {
  const after = { spacing: { before: 60, after: 120 } }
  if (addressees.length === 1) return [centredLine(`Kính gửi: ${addressees[0] ?? ''}`, {}, after)]
  if (addressees.length === 0) return []
  return [
    plainLine('Kính gửi:', {}, { indent: { left: twips(35) } }),
    ...addressees.map((name) => plainLine(`- ${name}`, {}, { indent: { left: twips(48) } })),
    spacer(),
  ]
}

const longest = (text: string, points: number): number =>
  Math.max(...text.split('\n').map((line) => textWidth(line, points)))
