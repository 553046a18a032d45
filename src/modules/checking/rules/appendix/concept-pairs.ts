import type { IndicatorRow } from '../../reading/indicator-rows.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Concept, concepts } from './concepts.ts'
import type { Told } from './told-figures.ts'

export type Pair = { concept: Concept; row: IndicatorRow; told: Told }

/** Concepts that the narrative tells with one value and the appendix has one row for. */
export const pairsOf = (reading: Reading): Pair[] =>
  concepts.flatMap((concept) => {
    const rows = reading.indicators.filter((row) => isRowOf(concept, row))
    const [row] = rows
    const told = row ? concept.told(reading) : []
    const [first] = told
    const isOne = new Set(told.map(({ value }) => value)).size === 1
    return row && first && isOne && rows.length === 1 ? [{ concept, row, told: first }] : []
  })

const isRowOf = ({ row, group }: Concept, indicator: IndicatorRow): boolean =>
  row.test(indicator.label.text.toLowerCase()) &&
  (!group || group.test(indicator.group.toLowerCase())) &&
  !/^(?:tỷ lệ|%)/i.test(indicator.label.text)
