/** A form as it was typed, by field. */
export type Typed = Readonly<Record<string, string>>
/** A sentence for each field that has one. */
export type ByField = Readonly<Record<string, string>>

/** A part of the form: its best reading, what is wrong, and remarks that forbid nothing. */
export type Part<Value> = { value: Value; faults: ByField; remarks: ByField }

/** What stands in a field, without blanks around it and cut at a sensible length. */
export const textIn = (typed: Typed, field: string, most = 300): string =>
  (typed[field] ?? '')
    .normalize('NFC')
    .replace(/[ \t]+/g, ' ')
    .trim()
    .slice(0, most)

/** The sentences that there are. */
export const said = (sentences: Readonly<Record<string, string | undefined>>): ByField =>
  Object.fromEntries(
    Object.entries(sentences).flatMap(([field, text]) => (text ? [[field, text]] : [])),
  )

/** Sentences after each other, for one field. */
export const joined = (sentences: readonly string[]): string | undefined =>
  sentences.join(' ') || undefined
