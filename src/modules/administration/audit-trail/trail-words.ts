import type { Register } from '#modules/registers'
import { formatMoney } from '#platform/numbers.ts'
import { formatDay, formatInstant, isDay, parseInstant } from '#platform/time.ts'
import { capitalised } from '#platform/wording.ts'
import { actWords } from './act-words.ts'
import { codeNames } from './code-names.ts'
import { fieldNames, ownFieldNames, tableNames } from './field-names.ts'

/** Where a value stands: in a column of a module's table, or as evidence of an act, which has no table. */
export type Place = { module?: string; table?: string; field: string }

/** How the trail calls tables and fields, and says what stands in them. */
export type TrailWords = {
  table: (module: string, table: string) => string
  field: (place: Place) => string
  value: (place: Place, value: unknown) => string
}

/** Registers have their own words for their fields and choices; for all else there is a table here. */
export const trailWords = (registers: readonly Register[]): TrailWords => {
  const registerOf = ({ module, table }: Partial<Place>) =>
    registers.find((known) => known.module === module && known.table === table)
  const registerField = (place: Place) => named(registerOf(place)?.fields, place.field)
  return {
    table: (module, table) =>
      registerOf({ module, table })?.title ?? named(tableNames, `${module}.${table}`) ?? table,
    field: (place) => capitalised(registerField(place)?.label ?? fieldName(place)),
    value: (place, value) =>
      named(registerField(place)?.options, String(value)) ?? valueWords(place.field, value),
  }
}

/** Own properties only: a field may be called "constructor". */
const named = <T>(names: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  names && Object.hasOwn(names, name) ? names[name] : undefined

const fieldName = ({ module, table, field }: Place): string =>
  named(ownFieldNames, `${module}.${table}.${field}`) ?? named(fieldNames, field) ?? field

/** Money columns, in whole đồng. */
const money = ['fee', 'amount', 'amountAfter', 'maximumPerCopy']
/** Fields that hold the name of an act. */
const acts = ['act', 'action']

/** A value as a person reads it; what stands inside it is named as well. */
export const valueWords = (field: string, value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'trống'
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (Array.isArray(value)) return value.map((each) => valueWords(field, each)).join(' · ')
  if (typeof value === 'object') return insideWords(field, value)
  if (typeof value === 'number' && money.includes(field)) return formatMoney(value)
  const text = String(value)
  if (acts.includes(field)) return actWords(text)
  return named(codeNames[field], text) ?? momentWords(text)
}

/** "loại: bản chính; số bản: 1"; a table by days, codes or channels names its own keys. */
const insideWords = (field: string, value: object): string =>
  Object.entries(value)
    .map(([key, inside]) => {
      const name = named(codeNames[field], key) ?? fieldName({ field: key })
      return `${name}: ${valueWords(field === 'certainty' ? field : key, inside)}`
    })
    .join('; ')

const momentWords = (text: string): string => {
  if (isDay(text)) return formatDay(text)
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(text) ? parseInstant(text) : undefined
  return instant ? formatInstant(instant) : text
}
