import { parseInstant } from '#platform/time.ts'
import type { Cell, Field, Fields } from './field.ts'
import { showValue } from './show-value.rules.ts'

type Written = Readonly<Record<string, unknown>>

export type Change = { label: string; from: string; to: string }

/** What each act in turn wrote, told as changes: fields whose shown value became another. */
export const tellChanges = (fields: Fields, acts: readonly Written[]): Change[][] => {
  const known: Record<string, string> = {}
  return acts.map((written) =>
    Object.entries(fields).flatMap(([name, field]) => {
      if (!(name in written)) return []
      const change = { label: field.label, from: known[name] ?? '', to: show(field, written[name]) }
      known[name] = change.to
      return change.from === change.to ? [] : [change]
    }),
  )
}

/** The journal keeps values as JSON, where an instant is a text. */
const show = (field: Field, json: unknown): string => {
  const instant =
    field.kind === 'instant' && typeof json === 'string' ? parseInstant(json) : undefined
  return showValue(field, instant ?? cell(json))
}

const cell = (json: unknown): Cell =>
  typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean' ? json : null
