import { FootnoteReferenceRun, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { LaidOutRun } from '../laid-out-document.ts'
import { COLOUR } from '../page-layout.ts'
import { halfPoints, wordColour } from './units.ts'

/** Runs of a paragraph; `style` is what they have in common, such as bold in a header row. */
export const wordRuns = (runs: readonly LaidOutRun[], style: IRunOptions = {}): ParagraphChild[] =>
  runs.flatMap((run) => wordRun(run, style))

/** One text in one style; "\n" becomes a line break. */
export const wordText = (text: string, style: IRunOptions = {}): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 ? { break: 1 } : {}) }))

export const bold = (points: number) => ({ bold: true, size: halfPoints(points) })

const wordRun = (run: LaidOutRun, style: IRunOptions): ParagraphChild[] => {
  switch (run.type) {
    case 'text':
      return wordText(run.text, {
        ...style,
        ...(run.bold && { bold: true }),
        ...(run.italic && { italics: true }),
      })
    case 'figure':
      return wordText(run.text, style)
    case 'missing':
      return wordText(run.text, {
        ...style,
        shading: { type: 'clear', fill: wordColour(COLOUR.missing) },
      })
    case 'footnote':
      return [new FootnoteReferenceRun(run.number)]
  }
}
