import type { Footnote, LaidOutRun } from './laid-out-document.ts'
import type { Inline } from './official-document.ts'

/** The footnotes met so far in one part; numbers go on from one part to the next. */
export type Notes = { lastNumber: number; met: Footnote[] }

/** Lays out text in reading order, and writes its footnotes into `notes`. */
export const layOutRuns = (content: readonly Inline[], notes: Notes): LaidOutRun[] =>
  content.map((inline) => layOutRun(inline, notes))

const layOutRun = (inline: Inline, notes: Notes): LaidOutRun => {
  if (typeof inline === 'string') return { type: 'text', text: inline, bold: false, italic: false }
  switch (inline.type) {
    case 'text':
      return { ...inline, bold: inline.bold ?? false, italic: inline.italic ?? false }
    case 'figure':
      return inline
    case 'missing':
      return { type: 'missing', text: `[${inline.todo}]` }
    case 'footnote':
      return layOutFootnote(inline.content, notes)
  }
}

const layOutFootnote = (content: readonly Inline[], notes: Notes): LaidOutRun => {
  const number = ++notes.lastNumber
  const runs = layOutRuns(content.filter(isNoFootnote), notes)
  notes.met.push({ number, runs })
  return { type: 'footnote', number, runs }
}

/** No word processor knows a footnote to a footnote. */
const isNoFootnote = (inline: Inline): boolean =>
  typeof inline === 'string' || inline.type !== 'footnote'
