import { formatCount, formatMoney } from '#platform/numbers.ts'
import { dayOf, formatDay, formatInstant, isDay, timeOf } from '#platform/time.ts'
import type { Cell, Field } from './field.ts'

/** A value as an official reads it: 06/6/2024, 1.286, 50.000 đ, the words of a choice. */
export const showValue = (field: Field, value: Cell | undefined): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return formatInstant(value)
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (typeof value === 'number') return showNumber(field, value)
  if (field.kind === 'day' && isDay(value)) return formatDay(value)
  return field.kind === 'choice' ? (field.options[value] ?? field.blank) : value
}

/** A value as it stands in its input: 2024-06-06, 1286, the code of a choice. */
export const typeValue = (value: Cell | undefined): string => {
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return 'on'
  if (value instanceof Date) return `${timeOf(value)} ${formatDay(dayOf(value))}`
  return String(value)
}

/** A value for a spreadsheet: numbers without dots, so that they can be added up. */
export const exportValue = (field: Field, value: Cell | undefined): string =>
  typeof value === 'number' ? String(value) : showValue(field, value)

const showNumber = (field: Field, value: number): string => {
  if (field.kind === 'money') return formatMoney(value)
  return field.kind === 'ordinal' ? String(value) : formatCount(value)
}
