import { numeralOf } from '../reading/cell-figure.ts'
import type { Numeral } from '../reading/figures.ts'
import type { Row } from '../reading/tables.ts'
import { rateVerdict } from './rate-verdict.ts'
import type { RateRelation } from './relation.ts'

const MOST_ROWS = 5000
const MOST_COLUMNS = 14
const FEWEST_ROWS = 3

type Cells = (Numeral | undefined)[]

/** A column of rates that in all rows but one is the share of one column in another is so by design. */
export const tableRates = (rows: readonly Row[]): RateRelation[] =>
  [...Map.groupBy(rows.slice(0, MOST_ROWS), ({ table }) => table).values()].flatMap((table) => {
    const cells = table.map((row) => row.cells.slice(0, MOST_COLUMNS).map(numeralOf))
    const width = Math.max(...cells.map(({ length }) => length))
    return Array.from({ length: width }, (_, column) => bestShares(cells, column, width)).flat()
  })

const bestShares = (rows: readonly Cells[], column: number, width: number): RateRelation[] => {
  const rated = rows.filter((row) => (row[column]?.decimals ?? 0) > 0)
  if (rated.length < FEWEST_ROWS) return []
  for (let part = 0; part < width; part++)
    for (let whole = 0; whole < width; whole++) {
      if (part === whole || part === column || whole === column) continue
      const shares = rated.flatMap((row) => share(row[column], row[part], row[whole]))
      const broken = shares.filter(({ verdict }) => verdict === 'broken').length
      if (shares.length >= FEWEST_ROWS && broken <= 1) return shares
    }
  return []
}

const share = (
  rate: Numeral | undefined,
  part: Numeral | undefined,
  whole: Numeral | undefined,
): RateRelation[] => {
  if (!rate || !part || !whole || whole.value === 0) return []
  const verdict = rateVerdict(rate, part.value, whole.value)
  return [{ kind: 'rate', rate, part, wholes: [whole], verdict }]
}
