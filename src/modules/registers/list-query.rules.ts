import type { Register } from './define-register.ts'
import { readDay } from './read-typed.rules.ts'
import { isRowId } from './row-id.rules.ts'
import type { Wanted } from './wanted.ts'

type Typed = Readonly<Record<string, string>>

/** Whether the list can be narrowed to days, by its first `newestBy` field. */
export const datedBy = (register: Register): string | undefined => {
  const name = register.newestBy[0]
  const field = name === undefined ? undefined : register.fields[name]
  return field?.kind === 'day' ? field.label : undefined
}

/** What the address of a list asks for; what cannot be meant is left out. */
export const readWanted = (register: Register, query: Typed): Wanted => ({
  where: Object.fromEntries(chosen(register, query)),
  search: query.q?.trim(),
  from: datedBy(register) ? dayIn(query.tu) : undefined,
  to: datedBy(register) ? dayIn(query.den) : undefined,
  removed: query.rut === '1',
})

/** Where the page before ended, when the address says so rightly. */
export const readAfter = (register: Register, query: Typed): string | undefined => {
  const parts = query.sau?.split('~') ?? []
  const kinds = register.newestBy.map((name) => register.fields[name]?.schema)
  const isRight = kinds.every(
    (schema, place) => parts[place] && schema?.safeParse(parts[place]).success,
  )
  return isRight && parts.length === kinds.length + 1 && isRowId(parts.at(-1))
    ? query.sau
    : undefined
}

/** The part of the address that keeps the filters, such as "q=lich&kind=plan". */
export const keptQuery = (register: Register, query: Typed): Record<string, string> =>
  Object.fromEntries(
    ['q', 'tu', 'den', 'rut', ...(register.filters ?? [])].flatMap((name) => {
      const value = query[name]
      return value ? [[name, value]] : []
    }),
  )

const chosen = (register: Register, query: Typed): [string, string][] =>
  (register.filters ?? []).flatMap((name): [string, string][] => {
    const code = query[name]
    const isKnown = code !== undefined && Object.hasOwn(register.fields[name]?.options ?? {}, code)
    return isKnown ? [[name, code]] : []
  })

const dayIn = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : readDay(text)
