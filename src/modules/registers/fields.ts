import { z } from 'zod'
import type { Day } from '#platform/time.ts'
import type { Field, FieldKind } from './field.ts'
import { type Blank, type Common, makeField, type Options, plain } from './make-field.ts'
import {
  readDay,
  readFlag,
  readInstant,
  readLongText,
  readText,
  readWhole,
} from './read-typed.rules.ts'

const INTEGER = 2_147_483_647

/** One line, 200 letters unless told. */
export function text(
  label: string,
  options: Common & Blank & { max?: number },
): Field<string, false>
export function text(label: string, options?: Common & { max?: number }): Field<string, true>
export function text(label: string, options: Options = {}): Field<string> {
  const max = options.max ?? 200
  const wrong = `${label} dài quá ${max} chữ`
  return makeField({
    kind: 'text',
    label,
    options: { ...options, max },
    empty: '',
    wrong,
    read: readText(max),
  })
}

/** Several lines, 4000 letters unless told. */
export function longText(
  label: string,
  options: Common & Blank & { max?: number },
): Field<string, false>
export function longText(label: string, options?: Common & { max?: number }): Field<string, true>
export function longText(label: string, options: Options = {}): Field<string> {
  const max = options.max ?? 4000
  const wrong = `${label} dài quá ${max} chữ`
  return makeField({
    kind: 'long-text',
    label,
    options: { ...options, max },
    empty: '',
    wrong,
    read: readLongText(max),
  })
}

export function day(label: string, options: Common & Blank): Field<Day | null, false>
export function day(label: string, options?: Common): Field<Day, true>
export function day(label: string, options: Options = {}): Field<Day | null> {
  const wrong = `${label} phải là một ngày có thật, ví dụ 06/6/2024`
  return makeField<Day | null>({ kind: 'day', label, options, empty: null, wrong, read: readDay })
}

export function instant(label: string, options: Common & Blank): Field<Date | null, false>
export function instant(label: string, options?: Common): Field<Date, true>
export function instant(label: string, options: Options = {}): Field<Date | null> {
  const wrong = `${label} phải có giờ và ngày, ví dụ 14:30 06/6/2024`
  return makeField<Date | null>({
    kind: 'instant',
    label,
    options,
    empty: null,
    wrong,
    read: readInstant,
  })
}

/** How many: shown as 1.286. */
export function count(label: string, options: Common & Blank): Field<number | null, false>
export function count(label: string, options?: Common): Field<number, true>
export function count(label: string, options: Options = {}): Field<number | null> {
  return whole('count', label, options, INTEGER)
}

/** A number that names, such as a year or a document's number: shown as 2024. */
export function ordinal(label: string, options: Common & Blank): Field<number | null, false>
export function ordinal(label: string, options?: Common): Field<number, true>
export function ordinal(label: string, options: Options = {}): Field<number | null> {
  return whole('ordinal', label, options, INTEGER)
}

/** Whole đồng. */
export function money(label: string, options: Common & Blank): Field<number | null, false>
export function money(label: string, options?: Common): Field<number, true>
export function money(label: string, options: Options = {}): Field<number | null> {
  return whole('money', label, options, Number.MAX_SAFE_INTEGER)
}

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

const whole = (kind: FieldKind, label: string, options: Options, max: number) => {
  const wrong = `${label} phải là số nguyên không âm, ví dụ 1.286`
  return makeField<number | null>({
    kind,
    label,
    options,
    empty: null,
    wrong,
    read: readWhole(max),
  })
}
