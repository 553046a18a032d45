import { numeralOf } from '../reading/cell-figure.ts'
import type { Numeral } from '../reading/figures.ts'
import type { Cell, Row } from '../reading/tables.ts'
import { type SumRelation, sumOf } from './relation.ts'

/** A row of figures; a cell without a number is undefined. */
export type NumberRow = { row: Row; label: string; cells: (Numeral | undefined)[] }

/** The figures of a row and the first words in it. */
export const toNumbers = (row: Row): NumberRow => ({
  row,
  label: row.cells.find(({ text }, at) => /\p{L}/u.test(text) || isYear(text, at))?.text ?? '',
  cells: row.cells
    .slice(0, MOST_COLUMNS)
    .map((cell, at) => (isYear(cell.text, at) ? undefined : toNumeral(cell))),
})

const isYear = (text: string, column: number): boolean =>
  column === 0 && /^(?:19|20)\d\d$/.test(text)

const MOST_COLUMNS = 40

/** No rates: that of all is no sum of the others. */
const toNumeral = (cell: Cell): Numeral | undefined => {
  const figure = numeralOf(cell)
  return figure && !cell.text.includes('%') ? figure : undefined
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
