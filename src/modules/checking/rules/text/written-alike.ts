import type { Flow } from '../../reading/flow.ts'
import { opensSentence, type Word } from './read-words.ts'

/** Names are written with capitals, and a capital may begin a title or a new line. */
export const isWrittenAlike = (
  flow: Flow,
  paragraph: number,
  phrase: readonly Word[],
  again: readonly Word[],
): boolean => {
  const written = ({ start, end }: Word) => flow.text.slice(start, end)
  const [first] = phrase
  const [second] = again
  if (!first || !second) return false
  const opens = opensSentence(flow, paragraph, first)
  const isName = phrase.every((word) => /^\p{Lu}\p{Ll}/u.test(written(word)))
  const isAnew =
    /^\p{Lu}/u.test(written(second)) && flow.place(first.start, second.end).quote.includes('\n')
  const isSame = phrase.every(
    (word, step) =>
      written(word) === flow.text.slice(again[step]?.start, again[step]?.end) ||
      (step === 0 && opens),
  )
  return isSame && !isAnew && (!isName || (opens && phrase.length === 1))
}
