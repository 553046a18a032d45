import { searchedWords } from '#platform/plain-letters.ts'

/** More would not find more. */
const MOST_WORDS = 8

/** The words that can be looked for on pages: what stands between all that is no letter and no digit. */
export const pageWords = (typed: string): string[] =>
  searchedWords(typed)
    .flatMap((word) => word.split(/[^a-z0-9]+/))
    .filter(Boolean)
    .slice(0, MOST_WORDS)

/** What is asked of the index of words: all of them, on pages of these audiences or from before there were any. */
export const pageQuery = (words: readonly string[], audiences?: readonly string[]): string => {
  const wanted =
    audiences && `(${['', ...audiences].map((name) => quoted(`@${name}`)).join(' | ')})`
  return [...words.map(quoted), ...(wanted ? [wanted] : [])].join(' & ')
}

/** As a text search query writes a word of any letters. */
const quoted = (word: string): string => `'${word.replace(/[\\']/g, '$&$&')}'`
