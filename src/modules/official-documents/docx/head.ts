import { type FileChild, Paragraph } from 'docx'
import type { LaidOutAppendix, LaidOutDocument } from '../laid-out-document.ts'
import { MOTTO, NATIONAL_TITLE } from '../official-document.rules.ts'
import { PAGE, textWidth as roomForText, SHORT_RULE, SIZE } from '../page-layout.ts'
import { centredLine, centredRule, plainLine, spacer } from './paragraphs.ts'
import { bold, wordText } from './runs.ts'
import { textWidth } from './text-width.ts'
import { twoColumns } from './two-columns.ts'
import { halfPoints, twips } from './units.ts'

const ROOM = roomForText()
const LEFT = (ROOM * PAGE.letterhead[0]) / 100
const RIGHT = (ROOM * PAGE.letterhead[1]) / 100

/** Letterhead, number, place and day, kind, subject, addressees and legal bases. */
export const wordHead = (document: LaidOutDocument): FileChild[] => [
  // LibreOffice sets a table lower when it is the first thing on a page.
  spacer(),
  twoColumns(
    [LEFT, RIGHT],
    [
      [agencyLines(document), nationLines()],
      [numberLines(document), [placeAndDay(document)]],
    ],
  ),
  spacer(),
  ...titleLines(document),
  ...addresseeLines(document),
  ...document.legalBases.map(
    (basis) => new Paragraph({ style: 'Body', children: wordText(basis, { italics: true }) }),
  ),
]

export const wordAppendixHead = ({
  label,
  title,
  attachmentLine,
}: LaidOutAppendix): FileChild[] => [
  centredLine(label, bold(SIZE.body)),
  centredLine(title, bold(SIZE.body)),
  centredLine(attachmentLine, { italics: true }, { spacing: { after: 120 } }),
]

const agencyLines = ({ superiorAgency, agency }: LaidOutDocument): Paragraph[] => [
  ...(superiorAgency ? [centredLine(superiorAgency, { size: halfPoints(SIZE.agency) })] : []),
  centredLine(agency, bold(SIZE.agency)),
  centredRule(longest(agency, SIZE.agency) * SHORT_RULE, LEFT),
]

const nationLines = (): Paragraph[] => [
  centredLine(NATIONAL_TITLE, bold(SIZE.nationalTitle)),
  centredLine(MOTTO, bold(SIZE.motto)),
  centredRule(textWidth(MOTTO, SIZE.motto), RIGHT),
]

const numberLines = ({ numberLine, kind, subject }: LaidOutDocument): Paragraph[] => [
  centredLine(numberLine, { size: halfPoints(SIZE.number) }, { spacing: { before: 160 } }),
  ...(kind
    ? []
    : [
        centredLine(
          subject,
          { size: halfPoints(SIZE.letterSubject) },
          { spacing: { before: 120 } },
        ),
      ]),
]

const placeAndDay = ({ placeAndDayLine }: LaidOutDocument): Paragraph =>
  centredLine(
    placeAndDayLine,
    { italics: true, size: halfPoints(SIZE.placeAndDay) },
    { spacing: { before: 160 } },
  )

const titleLines = ({ kind, subject }: LaidOutDocument): Paragraph[] => {
  if (!kind) return []
  const rule = [
    centredLine(subject, bold(SIZE.subject)),
    centredRule(longest(subject, SIZE.subject) * SHORT_RULE, ROOM),
  ]
  const title = centredLine(kind, bold(SIZE.kind), { spacing: { before: 120 } })
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
