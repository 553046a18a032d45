import { z } from 'zod'
import type { Cell, Field, FieldKind } from './field.ts'
import { isBlank } from './read-typed.rules.ts'

export type Common = { hint?: string }
export type Blank = { optional: true } | { computed: true }
export type Options = Common & {
  optional?: boolean
  computed?: boolean
  max?: number
  blank?: string
}

/** What makes one kind of field: how it is read, what it is when blank, what is said when it is wrong. */
type Made<Value> = {
  kind: FieldKind
  label: string
  options: Options
  empty: Value
  wrong: string
  read: (given: unknown) => Value | undefined
}

/** A field whose blank value is `empty`; faults name the field by its label. */
export const makeField = <Value extends Cell>({
  kind,
  label,
  options,
  ...made
}: Made<Value>): Field<Value> => {
  const needed = !(options.optional || options.computed)
  return {
    ...plain(kind, label, options),
    needed,
    schema: schemaOf({ needed, missing: missing(kind, label), ...made }),
  }
}

const missing = (kind: FieldKind, label: string): string =>
  `Hãy ${kind === 'choice' ? 'chọn' : 'nhập'} “${label}”`

/** What every field has. */
export const plain = (kind: FieldKind, label: string, options: Options) => ({
  kind,
  label,
  hint: options.hint,
  computed: options.computed ?? false,
  max: options.max,
  options: {},
  blank: options.blank ?? '',
})

type Read<Value> = Pick<Made<Value>, 'empty' | 'wrong' | 'read'> & {
  needed: boolean
  missing: string
}

const schemaOf = <Value extends Cell>({
  missing,
  needed,
  empty,
  wrong,
  read,
}: Read<Value>): z.ZodType<Value> =>
  z.unknown().transform((given, context) => {
    if (isBlank(given) && !needed) return empty
    const value = isBlank(given) ? undefined : read(given)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: isBlank(given) ? missing : wrong })
    return z.NEVER
  })
