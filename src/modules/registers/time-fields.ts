import type { Day } from '#platform/time.ts'
import type { Field } from './field.ts'
import { type Blank, type Common, makeField, type Options } from './make-field.ts'
import { readDay, readInstant } from './read-typed.rules.ts'

/** A day without time, such as 06/6/2024. */
export function day(label: string, options: Common & Blank): Field<Day | null, false>
export function day(label: string, options?: Common): Field<Day, true>
export function day(label: string, options: Options = {}): Field<Day | null> {
  const wrong = `${label} phải là một ngày có thật, ví dụ 06/6/2024`
  return makeField<Day | null>({ kind: 'day', label, options, empty: null, wrong, read: readDay })
}

/** A moment, such as 14:30 06/6/2024. */
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
