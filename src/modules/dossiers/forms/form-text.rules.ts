import { formatCount } from '#platform/numbers.ts'
import type { Day } from '#platform/time.ts'
import { formTexts, type TextKey, type Wording } from './form-texts.ts'

/** A wording that the unit gave, in the order in which they were given. */
export type ChangedText = Wording & { key: string }

/** The words of a form on one day. */
export type Words = (key: TextKey) => string

/** The wording in force on `day`: the latest by its day of effect; of one day, the one given last. */
export const wordingOn = (key: TextKey, day: Day, changed: readonly ChangedText[]): Wording => {
  const own = changed.filter((text) => text.key === key)
  const all: readonly Wording[] = [...formTexts[key], ...own]
  const [first, ...later] = all.filter(({ effectiveFrom }) => effectiveFrom <= day)
  return later.reduce(
    (latest, text) => (text.effectiveFrom >= latest.effectiveFrom ? text : latest),
    first ?? formTexts[key][0],
  )
}

/** All words as they stood on `day`. */
export const wordsOn =
  (day: Day, changed: readonly ChangedText[]): Words =>
  (key) =>
    wordingOn(key, day, changed).text

/** Puts values into the {braces} of a text; a value is never searched for braces itself. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACE, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  )

const PLACE = /\{([a-z-]+)\}/g

export const LONGEST_TEXT = 1000

/** What is wrong with a new text for a form, in the words of the person who typed it. */
export const textFault = (key: TextKey, text: string): string | undefined => {
  if (text.trim() === '') return 'Nhập nội dung của biểu mẫu.'
  if (text.length > LONGEST_TEXT) return `Nội dung dài quá ${formatCount(LONGEST_TEXT)} ký tự.`
  const known = placesOf(formTexts[key].map((wording) => wording.text).join())
  const strange = placesOf(text).find((place) => !known.includes(place))
  if (!strange) return undefined
  const offered = known.length > 0 ? `chỉ có ${known.join(', ')}` : 'không có chỗ điền nào'
  return `Không có gì để điền vào ${strange}; ở đây ${offered}.`
}

const placesOf = (text: string): string[] => [...new Set(text.match(PLACE) ?? [])]
