import type { Reading } from '../reading/reading.ts'
import { accountSums, baseSums } from './account-sums.ts'
import { baseRemainders } from './base-remainders.ts'
import { growthSums } from './growth-sums.ts'
import { type ImpliedTree, impliedTrees } from './implied-trees.ts'
import { indicatorSums } from './indicator-sums.ts'
import { ratesOf } from './rates.ts'
import type { RateRelation, Relation, SumRelation } from './relation.ts'
import { tableRates } from './table-rates.ts'
import { tableSums } from './table-sums.ts'
import { treeSums } from './tree-sums.ts'

const known = new WeakMap<Reading, { sums: SumRelation[]; rates: RateRelation[] }>()

/** What the text says of its figures: sums and rates, reckoned once for a reading. */
export const relationsOf = (reading: Reading): { sums: SumRelation[]; rates: RateRelation[] } => {
  const found = known.get(reading) ?? reckon(reading)
  known.set(reading, found)
  return found
}

const reckon = ({ flow, items, trees, settlements, rows, indicators }: Reading) => {
  const implied = impliedTrees(flow, items, trees)
  const all = [...trees, ...implied.map(({ tree }) => tree)]
  const sums = [
    ...treeSums(trees),
    ...implied.map(impliedSum),
    ...accountSums(settlements, items),
    ...baseSums(items),
    ...baseRemainders(flow, items),
    ...growthSums(items),
    ...indicatorSums(indicators),
    ...tableSums(rows),
  ]
  return {
    sums,
    rates: [...ratesOf({ flow, items, trees: all, settlements }), ...tableRates(rows)],
  }
}

const impliedSum = ({ tree, verdict }: ImpliedTree): SumRelation => ({
  kind: 'sum',
  total: tree.total.figure,
  parts: tree.parts.map(({ figure }) => figure),
  verdict,
  announcer: 'series',
})

/** Whether the text contradicts itself here. */
export const isBroken = ({ verdict }: Relation): boolean => verdict === 'broken'
