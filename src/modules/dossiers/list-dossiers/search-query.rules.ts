import { searchedWords } from '#platform/plain-letters.ts'

/** More would not find more. */
const MOST_WORDS = 8

/**
 * What the search box asks of the index of words: the last word and every number as the beginning of
 * a word, a number also as the end of one, the other words whole: all that begin alike would have to
 * be gathered. Undefined when nothing can be searched for.
 */
export const searchQuery = (typed: string | undefined): string | undefined => {
  const words = searchedWords(typed)
    .flatMap((word) => word.split(/[-.]/))
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  if (words.length === 0) return undefined
  return words.map((word, place) => asked(word, place === words.length - 1)).join(' & ')
}

const asked = (word: string, isLast: boolean): string => {
  const begun = `${quoted(word)}:*`
  if (/^\d{3,}$/.test(word)) return `(${begun} | ${quoted(`~${reversed(word)}`)}:*)`
  return isLast || /^\d/.test(word) ? begun : quoted(word)
}

const reversed = (word: string): string => [...word].reverse().join('')

/** As a text search query writes a word of any letters. */
const quoted = (word: string): string => `'${word.replace(/[\\']/g, '$&$&')}'`
