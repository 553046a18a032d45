import { parsePhone } from '#modules/organisation'
import { searchedWords } from '#platform/plain-letters.ts'
import { readApplicantNumber } from './applicant-number.rules.ts'

/** By what somebody is looked for. */
export type SearchedPerson =
  | { by: 'nothing' }
  | { by: 'number' | 'phone' | 'code'; text: string }
  | { by: 'name'; words: readonly string[] }

/** What was typed into the search for a person: a number, a phone, the code of a dossier, or a name. */
export const searchedPerson = (typed: string): SearchedPerson => {
  const text = typed.trim()
  if (text === '') return { by: 'nothing' }
  if (DOSSIER_CODE.test(text)) return { by: 'code', text: text.toUpperCase() }
  const phone = parsePhone(text)
  if (phone.ok && phone.value.kind !== 'none' && 'national' in phone.value)
    return { by: 'phone', text: phone.value.national }
  const number = readApplicantNumber(text)
  if (number.ok && number.value.kind !== 'none') return { by: 'number', text: number.value.number }
  return { by: 'name', words: searchedWords(text) }
}

/** Agency, day, number: the shape of a code of any era. */
const DOSSIER_CODE = /^[\w.]+-\d{6,8}-\d{4,9}$/
