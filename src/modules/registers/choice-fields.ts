import { z } from 'zod'
import type { Field } from './field.ts'
import { type Blank, type Common, makeField, type Options, plain } from './make-field.ts'
import { readFlag } from './read-typed.rules.ts'

type Choices = Readonly<Record<string, string>>

/** One of `choices` (code → words); `blank` are the words for none of them, stored as ''. */
export function choice<const C extends Choices>(
  label: string,
  choices: C,
  options: Common & Blank & { blank?: string },
): Field<(keyof C & string) | '', false>
export function choice<const C extends Choices>(
  label: string,
  choices: C,
  options?: Common,
): Field<keyof C & string, true>
export function choice<const C extends Choices>(
  label: string,
  choices: C,
  options: Options = {},
): Field<(keyof C & string) | ''> {
  const wrong = `${label}: hãy chọn một mục trong danh sách`
  const isCode = (given: unknown): given is keyof C & string =>
    typeof given === 'string' && Object.hasOwn(choices, given)
  const read = (given: unknown) => (isCode(given) ? given : undefined)
  const made = makeField<(keyof C & string) | ''>({
    kind: 'choice',
    label,
    options,
    empty: '',
    wrong,
    read,
  })
  return { ...made, options: choices }
}

/** Yes or no; left out means no. */
export const flag = (label: string, options: Common = {}): Field<boolean, false> => ({
  ...plain('flag', label, options),
  needed: false,
  schema: z.unknown().transform(readFlag),
})
