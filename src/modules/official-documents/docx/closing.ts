import type { FileChild, Paragraph } from 'docx'
import type { LaidOutDocument } from '../laid-out-document.ts'
import type { Signature } from '../official-document.ts'
import { SIZE, textWidth } from '../page-layout.ts'
import { centredLine, plainLine, spacer } from './paragraphs.ts'
import { bold } from './runs.ts'
import { twoColumns } from './two-columns.ts'
import { halfPoints, twips } from './units.ts'

const ROOM = textWidth()

/** Recipients at the left and the signer at the right, never parted by a page break. */
export const wordClosing = (document: LaidOutDocument): FileChild[] => [
  spacer(),
  twoColumns(
    [ROOM * 0.45, ROOM * 0.55],
    [
      [
        document.leftSignature
          ? signerLines(document.leftSignature)
          : recipientLines(document.recipients),
        signerLines(document.signature),
      ],
    ],
  ),
  spacer(),
]

const recipientLines = (recipients: readonly string[]): Paragraph[] => {
  if (recipients.length === 0) return [plainLine('')]
  const title = { bold: true, italics: true, size: halfPoints(SIZE.recipientsTitle) }
  const size = halfPoints(SIZE.recipients)
  return [
    plainLine('Nơi nhận:', title),
    ...recipients.map((name) => plainLine(`- ${name}`, { size })),
  ]
}

const signerLines = ({ capacity, note, name }: Signature): Paragraph[] => [
  ...capacity.map((line) => centredLine(line, bold(SIZE.body))),
  ...(note ? [centredLine(note, { italics: true })] : []),
  centredLine(name ?? '', bold(SIZE.body), { spacing: { before: twips(25) } }),
]
