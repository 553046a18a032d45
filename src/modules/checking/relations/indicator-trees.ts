import { numeralOf } from '../reading/cell-figure.ts'
import type { Numeral } from '../reading/figures.ts'
import type { IndicatorRow } from '../reading/indicator-rows.ts'
import type { Item } from '../reading/items.ts'
import { membershipsOf } from '../reading/members.ts'
import type { Tree } from '../reading/trees.ts'
import { isContrast } from './contrast.ts'
import { type RateRelation, type SumRelation, sumOf } from './relation.ts'
import { isOneSlip } from './slips.ts'
import { shareOf } from './topic-rates.ts'

const MOST_BELOW = 12

/** "3.2 Tổng số hồ sơ đã giải quyết" with "3.2.1 Trước hạn", "3.2.2 Đúng hạn" …: rows that part a row by their numbers. */
export const indicatorTrees = (rows: readonly IndicatorRow[]): Tree[] =>
  rows.flatMap((row, index) => {
    const total = itemOf(row)
    const number = numberOf(row)
    if (!total || !number) return []
    const parts = rows
      .slice(index + 1, index + 1 + MOST_BELOW)
      .filter((below) => isBelow(numberOf(below), number) && below.unit.text === row.unit.text)
      .map(itemOf)
    const told = parts.filter((part) => part !== undefined)
    return told.length >= 2 && told.length === parts.length
      ? [{ total, parts: told, announcer: 'bullets' as const }]
      : []
  })

/** Parts make the row above when their words leave nothing over, or when they do make it. */
export const indicatorTreeSums = (trees: readonly Tree[]): SumRelation[] =>
  trees.flatMap(({ total: { figure: total }, parts }) => {
    const figures = parts.map(({ figure }) => figure)
    const sum = sumOf(figures)
    const isNear = Math.abs(sum - total.value) <= total.value * NEAR
    const isSlip = isOneSlip([total.value, ...figures.map(({ value }) => value)], sum - total.value)
    const isBroken = isContrast(parts) && (isNear || isSlip)
    if (sum !== total.value && !isBroken) return []
    const verdict = sum === total.value ? 'holds' : 'broken'
    return [{ kind: 'sum', total, parts: figures, verdict, announcer: 'bullets' }]
  })

const NEAR = 0.35

/** "Tỷ lệ giải quyết đúng và trước hạn | % | 99,90": of the rows above that its words name. */
export const indicatorRates = (
  rows: readonly IndicatorRow[],
  trees: readonly Tree[],
): RateRelation[] => {
  let passed = 0
  return rows.flatMap((row) => {
    while ((trees[passed]?.total.figure.start ?? row.start) < row.start) passed++
    const rate = row.unit.text.trim() === '%' ? numeralOf(row.value) : undefined
    if (!rate || rate.decimals === 0) return []
    const before = trees.slice(Math.max(0, passed - MOST_TREES), passed).reverse()
    const topic = row.label.text.toLowerCase()
    return before.map((tree) => shareOf(tree, topic, rate)).find((found) => found.length > 0) ?? []
  })
}

const MOST_TREES = 6

const numberOf = ({ cells }: IndicatorRow): string =>
  /^\d+(?:\.\d+)*$/.exec(cells[0]?.text ?? '')?.[0] ?? ''

const isBelow = (number: string, above: string): boolean =>
  number.startsWith(`${above}.`) && !number.slice(above.length + 1).includes('.')

const itemOf = (row: IndicatorRow): Item | undefined => {
  const figure: Numeral | undefined = numeralOf(row.value)
  if (!figure || row.unit.text.includes('%')) return undefined
  const before = row.label.text.toLowerCase()
  return {
    figure,
    thing: row.unit.text.toLowerCase(),
    rates: [],
    before,
    after: '',
    memberships: membershipsOf(before),
    isToldAfter: false,
    paragraph: 0,
    reach: row.end,
  }
}
