import { searchedWords, withoutMarks } from '#platform/plain-letters.ts'
import type { CatalogueVersion } from '../versions.sql.ts'

type Typed = Readonly<Record<string, string>>

const filterNames = ['q', 'linh-vuc', 'muc'] as const

/** The part of the address that keeps the filters. */
export const keptQuery = (query: Typed): Record<string, string> =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )

/** The procedures that the address asks for; every word must occur, with or without its marks. */
export const wantedProcedures = (
  all: readonly CatalogueVersion[],
  query: Typed,
): CatalogueVersion[] => {
  const words = searchedWords(query.q)
  return all.filter(
    (one) =>
      (!query['linh-vuc'] || one.fieldCode === query['linh-vuc']) &&
      (!query.muc || one.onlineLevel === query.muc) &&
      mentions(one, words),
  )
}

const mentions = ({ code, name }: CatalogueVersion, words: readonly string[]): boolean => {
  const text = withoutMarks(`${code} ${name}`)
  return words.every((word) => text.includes(word))
}
