import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
} from 'docx'
import { wordText } from './runs.ts'
import { twips } from './units.ts'

/** A line without first-line indent and without gap, as in heads, cells and signatures. */
export const plainLine = (
  text: string,
  style: IRunOptions = {},
  options: IParagraphOptions = {},
): Paragraph => new Paragraph({ style: 'Plain', ...options, children: wordText(text, style) })

export const centredLine = (
  text: string,
  style: IRunOptions = {},
  options: IParagraphOptions = {},
): Paragraph => plainLine(text, style, { alignment: AlignmentType.CENTER, ...options })

/** A centred rule: an empty line whose border is drawn in. Both lengths in millimetres. */
export const centredRule = (length: number, room: number): Paragraph => {
  const side = twips(Math.max(0, (room - length) / 2))
  return new Paragraph({
    style: 'Plain',
    indent: { left: side, right: side },
    spacing: { line: 60, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  })
}

/** Word wants a paragraph between two tables and at the end of a section. */
export const spacer = (): Paragraph =>
  new Paragraph({ style: 'Plain', spacing: { line: 120, lineRule: 'exact' } })
