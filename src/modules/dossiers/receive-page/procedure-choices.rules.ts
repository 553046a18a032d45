import type { CatalogueVersion } from '#modules/procedures'
import { searchedWords, withoutMarks } from '#platform/plain-letters.ts'
import type { Day } from '#platform/time.ts'
import type { Usage } from './receive-page.sql.ts'

export type ProcedureChoice = Pick<CatalogueVersion, 'code' | 'name' | 'fieldName' | 'term'> & {
  /** How often it was received today. */
  today: number
}

/** As many as have a key of their own. */
export const NUMBERED = 9

/** The procedures in force that fit the words, those used most today first, then of late, then ever. */
export const procedureChoices = (
  catalogue: readonly CatalogueVersion[],
  usage: readonly Usage[],
  day: Day,
  typed: string,
): ProcedureChoice[] => {
  const words = searchedWords(typed)
  const used = new Map(usage.map((one) => [one.code, one]))
  return catalogue
    .filter((version) => isInForce(version, day) && fits(version, words))
    .map(({ code, name, fieldName, term }) => ({
      ...{ code, name, fieldName, term },
      ...{ today: 0, recent: 0, all: 0, ...used.get(code) },
    }))
    .toSorted((a, b) => b.today - a.today || b.recent - a.recent || b.all - a.all)
}

/** A number alone is the key of a choice. */
export const numberedChoice = (
  choices: readonly ProcedureChoice[],
  typed: string,
): ProcedureChoice | undefined =>
  /^[1-9]$/.test(typed.trim()) ? choices[Number(typed.trim()) - 1] : undefined

const isInForce = ({ effectiveFrom, effectiveTo }: CatalogueVersion, day: Day): boolean =>
  effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo)

const fits = ({ code, name, fieldName }: CatalogueVersion, words: readonly string[]): boolean => {
  const text = withoutMarks(`${code} ${name} ${fieldName}`)
  return words.every((word) => text.includes(word))
}
