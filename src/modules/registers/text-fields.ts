import type { Field } from './field.ts'
import { type Blank, type Common, makeField, type Options } from './make-field.ts'
import { readLongText, readText } from './read-typed.rules.ts'

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
