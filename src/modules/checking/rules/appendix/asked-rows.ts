import type { IndicatorRow } from '../../reading/indicator-rows.ts'
import type { Reading } from '../../reading/reading.ts'

/** A blank that the note explains is no blank. */
export const isBlank = ({ value, note }: IndicatorRow): boolean =>
  value.text === '' && note.text === ''

/** Rows that ask for a figure: a unit is told and no rows stand below as their details. */
export const isAsked = (reading: Reading, row: IndicatorRow): boolean => {
  if (row.unit.text === '') return false
  const next = reading.indicators[reading.indicators.indexOf(row) + 1]
  const opensGroup =
    /^\d/.test(row.cells[0]?.text ?? '') &&
    next !== undefined &&
    !/^\d/.test(next.cells[0]?.text ?? '')
  return !opensGroup
}
