import type { Numeral } from '../reading/figures.ts'
import type { Flow } from '../reading/flow.ts'
import type { Item } from '../reading/items.ts'
import type { Settlement } from '../reading/settlement.ts'
import type { Tree } from '../reading/trees.ts'
import { likelyWhole, possibleWholes, wholeOfSibling } from './likely-wholes.ts'
import { rateVerdict } from './rate-verdict.ts'
import { impliedWholes, namedWholes, parentsOf } from './rate-wholes.ts'
import type { RateRelation } from './relation.ts'

type Told = {
  flow: Flow
  items: readonly Item[]
  trees: readonly Tree[]
  settlements: readonly Settlement[]
}

/** Every rate that is told of a count, with the wholes of which it may be a share. */
export const ratesOf = (told: Told): RateRelation[] => {
  const parents = parentsOf(told.trees)
  const held: Numeral[] = []
  return told.items.flatMap((item, index) => {
    const account = told.settlements.findLast(
      ({ received }) => received.figure.start <= item.figure.start,
    )
    return item.rates
      .filter((rate) => !rate.isApproximate && !item.figure.isApproximate)
      .map((rate) => {
        const named = namedWholes(told.flow, told.items, index, rate, account, parents.has(item))
        const wholes = named.length > 0 ? named : impliedWholes(item, parents, account)
        const first = relationOf(item, rate, wholes)
        const relation =
          named.length > 0 ? first : unlessElsewhere(told, index, first, held.slice(-1))
        if (relation.verdict === 'holds') held.push(...relation.wholes.slice(0, 1))
        return relation
      })
  })
}

/** Silent when the rate is right of another figure told before; else the likeliest whole is asked. */
const unlessElsewhere = (
  { flow, items }: Told,
  index: number,
  relation: RateRelation,
  held: readonly Numeral[],
): RateRelation => {
  const item = items[index]
  if (!item || relation.verdict === 'holds' || relation.verdict === 'cut') return relation
  const elsewhere = [...possibleWholes(items, index), ...held].find(
    (whole) => rateVerdict(relation.rate, item.figure.value, whole.value) === 'holds',
  )
  if (elsewhere && !isNearMiss(relation)) return relationOf(item, relation.rate, [elsewhere])
  if (relation.verdict === 'broken') return relation
  const likely =
    wholeOfSibling(flow, items, index, relation.rate, held) ??
    likelyWhole(flow, items, index, relation.rate)
  return likely ? relationOf(item, relation.rate, [likely]) : relation
}

/** Nearly right of its own whole: that it is right of another is chance. */
const isNearMiss = ({ rate, part, wholes: [whole] }: RateRelation): boolean =>
  whole !== undefined && Math.abs((part.value * 100) / whole.value - rate.value) < NEAR

const NEAR = 0.5

const relationOf = (item: Item, rate: Numeral, wholes: Numeral[]): RateRelation => {
  const verdicts = wholes.map((whole) => rateVerdict(rate, item.figure.value, whole.value))
  const verdict =
    (['holds', 'cut', 'broken'] as const).find((kind) => verdicts.includes(kind)) ?? 'open'
  return { kind: 'rate', rate, part: item.figure, wholes, verdict }
}
