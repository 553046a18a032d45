import type { Place } from '../check.ts'
import { layOutLines } from './lines.ts'

/** What kind of writing a paragraph is; footnotes stand after everything else in the flow. */
export type ParagraphKind = 'text' | 'row' | 'note'

export type Paragraph = { kind: ParagraphKind; start: number; end: number }

/** A mark such as ² in the text, and where it stood. */
export type NoteMark = { number: number; at: number }

/**
 * The text as one reads it: lines joined into paragraphs, footnotes taken out of sentences, one space
 * between words, cells parted by tabs, letters composed. Offsets of the flow lead back to the text.
 */
export type Flow = {
  text: string
  /** The flow in lower case, of the same length. */
  lower: string
  paragraphs: Paragraph[]
  marks: NoteMark[]
  place: (start: number, end: number) => Place
}

/** Reads any text; time and memory grow with its length only. */
export const flowOf = (source: string): Flow => {
  const writer = layOutLines(source)
  const text = writer.pieces.join('')
  const { starts, ends } = writer
  return {
    text,
    lower: lowerOf(text),
    paragraphs: writer.paragraphs,
    marks: writer.marks,
    place: (start, end) => placeOf(source, starts, ends, start, end),
  }
}

/** Some letters change their length in lower case; those stay as they are. */
const lowerOf = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text.charAt(index).toLowerCase()
    return letter.length === 1 ? letter : text.charAt(index)
  }).join('')
}

/** Words that a footnote cuts in two are quoted up to the cut. */
const placeOf = (
  source: string,
  starts: Uint32Array,
  ends: Uint32Array,
  from: number,
  to: number,
): Place => {
  const start = starts[from] ?? source.length
  let end = ends[from] ?? source.length
  for (let index = from + 1; index < to; index++) {
    const next = starts[index] ?? end
    if (next < end || next - end > LARGEST_GAP) break
    end = Math.max(end, ends[index] ?? end)
  }
  return { quote: source.slice(start, end), start, end }
}

/** Spaces, marks and a line break may be lost between two letters of the flow; a footnote may not. */
const LARGEST_GAP = 12
