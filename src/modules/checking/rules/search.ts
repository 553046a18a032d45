import type { Span } from '../reading/dates.ts'
import type { Reading } from '../reading/reading.ts'
import type { SectionKind } from '../reading/sections.ts'

/** Where a pattern (with flag g) stands in the lower-case flow. */
export const spansOf = ({ flow }: Reading, pattern: RegExp): Span[] =>
  [...flow.lower.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))

/** The flow before the first appendix, footnotes left out. */
export const bodyOf = ({ flow, sections }: Reading): Span => {
  const appendix = sections.find(({ kind }) => kind === 'appendix')?.start
  const note = flow.paragraphs.find(({ kind }) => kind === 'note')?.start
  return { start: 0, end: Math.min(appendix ?? flow.text.length, note ?? flow.text.length) }
}

/** The words of all stretches of these kinds, in lower case. */
export const wordsOf = ({ flow, sections }: Reading, ...kinds: SectionKind[]): string =>
  sections
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end }) => flow.lower.slice(start, end))
    .join('\n')

/** The sentence around a place, at most some hundred letters to each side. */
export const sentenceAround = ({ flow }: Reading, { start, end }: Span): Span => {
  const before = flow.text.slice(Math.max(0, start - REACH), start)
  const opening = Math.max(before.lastIndexOf('\n') + 1, lastSentenceEnd(before))
  const after = flow.text.slice(end, end + REACH)
  const closing = /\n|[.;](?= \p{Lu}|\n|$)/u.exec(after)?.index ?? after.length
  return { start: start - before.length + opening, end: end + closing }
}

const REACH = 600

const lastSentenceEnd = (text: string): number => {
  const ends = [...text.matchAll(/\. (?=\p{Lu})/gu)]
  return (ends.at(-1)?.index ?? -2) + 2
}
