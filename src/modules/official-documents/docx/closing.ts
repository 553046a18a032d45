import { AlignmentType, type FileChild, Paragraph } from 'docx'
import type { LaidOutDocument, LaidOutSignature } from '../laid-out-document.ts'
import { type Sheet, sheets, textWidth } from '../page-layout.ts'
import { wordImage } from './images.ts'
import { centredLine, plainLine, spacer } from './paragraphs.ts'
import { bold } from './runs.ts'
import { twoColumns } from './two-columns.ts'
import { halfPoints, twips } from './units.ts'

/** Recipients at the left and the signer at the right, never parted by a page break. */
export const wordClosing = (document: LaidOutDocument): FileChild[] => {
  if (!document.hasClosing) return []
  const sheet = sheets[document.paper]
  const room = textWidth(sheet)
  const left = document.leftSignature
    ? signerLines(document.leftSignature, sheet)
    : recipientLines(document.recipients, sheet)
  return [
    spacer(),
    twoColumns([room * 0.45, room * 0.55], [[left, signerLines(document.signature, sheet)]]),
    spacer(),
  ]
}

const recipientLines = (recipients: readonly string[], sheet: Sheet): Paragraph[] => {
  if (recipients.length === 0) return [plainLine('')]
  const title = { bold: true, italics: true, size: halfPoints(sheet.size.recipientsTitle) }
  const size = halfPoints(sheet.size.recipients)
  return [
    plainLine('Nơi nhận:', title),
    ...recipients.map((name) => plainLine(`- ${name}`, { size })),
  ]
}

const signerLines = (signature: LaidOutSignature, sheet: Sheet): Paragraph[] => {
  const { capacity, note, name, image } = signature
  const body = bold(sheet.size.body)
  const before = image ? 0 : twips(sheet.signature)
  return [
    ...capacity.map((line) => centredLine(line, body)),
    ...(note ? [centredLine(note, { italics: true })] : []),
    ...(image ? [signedLine(image, `Chữ ký: ${capacity.join(' ')}`)] : []),
    centredLine(name, body, { spacing: { before } }),
  ]
}

const signedLine = (
  { png, ...extent }: NonNullable<LaidOutSignature['image']>,
  description: string,
) =>
  new Paragraph({
    style: 'Plain',
    alignment: AlignmentType.CENTER,
    children: [wordImage(Buffer.from(png, 'base64'), extent, description)],
  })
