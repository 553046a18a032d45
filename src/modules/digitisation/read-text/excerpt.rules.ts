import { withoutMarks } from '#platform/plain-letters.ts'

/** A piece of a text, and whether it is one of the words that were looked for. */
export type Piece = { text: string; marked: boolean }

const BEFORE = 60
const LENGTH = 180

/**
 * The part of a text in which most of the words stand, each of them marked; words are small letters
 * without marks. What was left away at either end is an ellipsis.
 */
export const excerptOf = (text: string, words: readonly string[]): Piece[] => {
  const { letters, plain } = plainByLetter(text)
  const found = occurrences(plain, words)
  const from = Math.max(0, bestPlace(found) - BEFORE)
  const until = Math.min(letters.length, from + LENGTH)
  const within = found.filter(({ start, end }) => start >= from && end <= until)
  return [
    ...(from > 0 ? [{ text: '…', marked: false }] : []),
    ...piecesOf(letters, within, from, until),
    ...(until < letters.length ? [{ text: '…', marked: false }] : []),
  ]
}

type Plain = { letters: string[]; plain: string }

/** The letters of a text and, for each of them, one without its mark: places in both are the same. */
const plainByLetter = (text: string): Plain => {
  const letters = [...text.normalize('NFC').replace(/\s+/g, ' ').trim()]
  const known = new Map([...new Set(letters)].map((letter) => [letter, plainLetter(letter)]))
  return { letters, plain: letters.map((letter) => known.get(letter)).join('') }
}

const plainLetter = (letter: string): string => {
  const bare = withoutMarks(letter)
  return /^[a-z0-9]$/.test(bare) ? bare : ' '
}

type Occurrence = { word: string; start: number; end: number }

const occurrences = (plain: string, words: readonly string[]): Occurrence[] =>
  [...plain.matchAll(/[a-z0-9]+/g)].flatMap(({ 0: word, index }) =>
    words.includes(word) ? [{ word, start: index, end: index + word.length }] : [],
  )

/** Where the occurrences begin among which most different words stand together. */
const bestPlace = (found: readonly Occurrence[]): number => {
  let best = { place: 0, words: 0 }
  let beyond = 0
  for (const [index, { start }] of found.entries()) {
    while ((found[beyond]?.end ?? Infinity) <= start + LENGTH - BEFORE) beyond++
    const words = new Set(found.slice(index, beyond).map(({ word }) => word)).size
    if (words > best.words) best = { place: start, words }
  }
  return best.place
}

const piecesOf = (
  letters: readonly string[],
  found: readonly Occurrence[],
  from: number,
  until: number,
): Piece[] => {
  const cut = (start: number, end: number, marked: boolean): Piece[] =>
    end > start ? [{ text: letters.slice(start, end).join(''), marked }] : []
  const starts = [from, ...found.map(({ end }) => end)]
  return starts.flatMap((start, place) => {
    const next = found[place]
    return next
      ? [...cut(start, next.start, false), ...cut(next.start, next.end, true)]
      : cut(start, until, false)
  })
}
