import type { Span } from '../../reading/dates.ts'
import type { Flow } from '../../reading/flow.ts'

/** A word of the flow, in lower case; `isJoined`: only a space parts it from the word before. */
export type Word = Span & { lower: string; isJoined: boolean }

/** The words of a stretch, signs and digits left out. */
export const wordsOf = ({ lower }: Flow, from: number, to: number): Word[] => {
  const words: Word[] = []
  let last = -1
  for (const { 0: word, index } of lower.slice(from, to).matchAll(/\p{L}+/gu)) {
    const start = from + index
    const isJoined = start === last + 1 && lower[last] === ' '
    last = start + word.length
    words.push({ start, end: last, lower: word, isJoined })
  }
  return words
}

/** Whether a sentence, a bullet or a cell begins with this word. */
export const opensSentence = ({ text }: Flow, paragraph: number, { start }: Span): boolean =>
  start - paragraph < 3 ||
  /[.:;!?] $|[-+(“"\t] ?$/.test(text.slice(Math.max(paragraph, start - 3), start))
