import { numeralOf } from '../reading/cell-figure.ts'
import type { Numeral } from '../reading/figures.ts'
import type { Cell, Row } from '../reading/tables.ts'
import { type SumRelation, sumOf } from './relation.ts'

/** A row of figures; a cell without a whole number is undefined. */
export type NumberRow = { row: Row; label: string; cells: (Numeral | undefined)[] }

/** The figures of a row and the first words in it. */
export const toNumbers = (row: Row): NumberRow => ({
  row,
  label: row.cells.find(({ text }) => /\p{L}/u.test(text))?.text ?? '',
  cells: row.cells.slice(0, MOST_COLUMNS).map(toNumeral),
})

const MOST_COLUMNS = 40

/** Whole numbers only: a rate of all is no sum of the rates. */
const toNumeral = (cell: Cell): Numeral | undefined => {
  const figure = numeralOf(cell)
  return figure?.decimals === 0 && !cell.text.includes('%') ? figure : undefined
}

/** What a column or a row of a table says, whose parts are all there. */
export const sumRelation = (
  total: Numeral,
  parts: Numeral[],
  announcer: 'column' | 'row',
): SumRelation => ({
  kind: 'sum',
  total,
  parts,
  verdict: sumOf(parts) === total.value ? 'holds' : 'broken',
  announcer,
})
