import type { z } from 'zod'

export type Cell = string | number | boolean | Date | null
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'day'
  | 'instant'
  | 'count'
  | 'ordinal'
  | 'money'
  | 'choice'
  | 'flag'

/** One column of a register. Blank text and blank choices are '', any other blank is null. */
export type Field<Value extends Cell = Cell, Needed extends boolean = boolean> = {
  kind: FieldKind
  label: string
  hint: string | undefined
  /** A person must fill it in. */
  needed: Needed
  /** The register's `prepare` fills it in; forms do not ask. */
  computed: boolean
  max: number | undefined
  /** What may be chosen: code → words on screen; empty for other kinds. */
  options: Readonly<Record<string, string>>
  /** Words of the empty choice. */
  blank: string
  schema: z.ZodType<Value>
}

export type Fields = Readonly<Record<string, Field>>
export type Name<F extends Fields> = keyof F & string

type ValueOf<T> = T extends Field<infer Value> ? Value : never
type NeededNames<F extends Fields> = {
  [K in Name<F>]: F[K] extends Field<Cell, true> ? K : never
}[Name<F>]

/** What a row holds besides its id. */
export type Values<F extends Fields> = { [K in Name<F>]: ValueOf<F[K]> }

/** What must be given for a new row; fields that may be blank may be left out. */
export type Draft<F extends Fields> = { [K in NeededNames<F>]: ValueOf<F[K]> } & {
  [K in Exclude<Name<F>, NeededNames<F>>]?: ValueOf<F[K]> | null | undefined
}

export type Row<F extends Fields> = Values<F> & { id: string; recorded_at: Date; removed: boolean }
