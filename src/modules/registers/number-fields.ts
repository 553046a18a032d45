import type { Field, FieldKind } from './field.ts'
import { type Blank, type Common, makeField, type Options } from './make-field.ts'
import { readWhole } from './read-typed.rules.ts'

/** The greatest that an integer column holds. */
const INTEGER = 2_147_483_647

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
