import type { Reading } from '../reading/reading.ts'
import { accountSums, baseSums } from './account-sums.ts'
import { baseRemainders } from './base-remainders.ts'
import { differenceRates } from './difference-rates.ts'
import { type GrowthRelation, growthRates, growthSums } from './growths.ts'
import { type ImpliedTree, impliedTrees } from './implied-trees.ts'
import { indicatorSums } from './indicator-sums.ts'
import { indicatorRates, indicatorTreeSums, indicatorTrees } from './indicator-trees.ts'
import { ratesOf } from './rates.ts'
import type { RateRelation, Relation, SumRelation } from './relation.ts'
import { tableRates } from './table-rates.ts'
import { tableSums } from './table-sums.ts'
import { topicRates } from './topic-rates.ts'
import { treeSums } from './tree-sums.ts'

type Relations = { sums: SumRelation[]; rates: RateRelation[]; growths: GrowthRelation[] }

const known = new WeakMap<Reading, Relations>()

/** What the text says of its figures: sums and rates, reckoned once for a reading. */
export const relationsOf = (reading: Reading): Relations => {
  const found = known.get(reading) ?? reckon(reading)
  known.set(reading, found)
  return found
}

const reckon = ({
  flow,
  numerals,
  items,
  trees,
  settlements,
  comparisons,
  rows,
  indicators,
}: Reading): Relations => {
  const implied = impliedTrees(flow, items, trees)
  const all = [...trees, ...implied.map(({ tree }) => tree)]
  const rowTrees = indicatorTrees(indicators)
  const sums = [
    ...treeSums(trees),
    ...implied.map(impliedSum),
    ...accountSums(settlements, items),
    ...baseSums(items),
    ...baseRemainders(flow, items),
    ...growthSums(comparisons),
    ...indicatorSums(indicators),
    ...indicatorTreeSums(rowTrees),
    ...tableSums(rows),
  ]
  return {
    sums,
    rates: [
      ...ratesOf({ flow, items, trees: all, settlements }),
      ...topicRates({ flow, numerals, items, trees: all }),
      ...tableRates(rows),
      ...indicatorRates(indicators, rowTrees),
      ...differenceRates(flow, numerals, comparisons),
    ],
    growths: growthRates(comparisons),
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
