import type { Numeral } from '../reading/figures.ts'
import type { Flow } from '../reading/flow.ts'
import type { Item } from '../reading/items.ts'
import type { Settlement } from '../reading/settlement.ts'
import type { Tree } from '../reading/trees.ts'
import { pairedWhole } from './paired-wholes.ts'
import { rateVerdict } from './rate-verdict.ts'
import type { RateRelation } from './relation.ts'

type Told = {
  flow: Flow
  items: readonly Item[]
  trees: readonly Tree[]
  settlements: readonly Settlement[]
}

/** Every rate that is told of a count, with the wholes of which it may be a share. */
export const ratesOf = (told: Told): RateRelation[] => {
  const parents = new Map(
    told.trees.flatMap((tree) => tree.parts.map((part) => [part, tree] as const)),
  )
  return told.items.flatMap((item, index) => {
    const next = told.items[index + 1]
    const account = told.settlements.findLast(
      ({ received }) => received.figure.start <= item.figure.start,
    )
    return item.rates
      .filter((rate) => !rate.isApproximate && !item.figure.isApproximate)
      .map((rate) => {
        const named =
          item.base ??
          baseInWords(told.flow.lower, rate, next, account) ??
          (parents.has(item) ? undefined : pairedWhole(told.items, index)?.figure)
        return relationOf(item, rate, named ? [named] : impliedWholes(item, parents, account))
      })
  })
}

const relationOf = (item: Item, rate: Numeral, wholes: Numeral[]): RateRelation => {
  const verdicts = wholes.map((whole) => rateVerdict(rate, item.figure.value, whole.value))
  const verdict =
    (['holds', 'cut', 'broken'] as const).find((kind) => verdicts.includes(kind)) ?? 'open'
  return { kind: 'rate', rate, part: item.figure, wholes, verdict }
}

/** "32% trên tổng số hồ sơ tiếp nhận", "98,2% trên tổng số 5.102 hồ sơ": the base is told. */
const baseInWords = (
  lower: string,
  rate: Numeral,
  next: Item | undefined,
  account: Settlement | undefined,
): Numeral | undefined => {
  if (
    next &&
    /^ ?(?:trên|trong|so với) tổng số $/.test(
      lower.slice(rate.tail, Math.min(next.figure.start, rate.tail + 30)),
    )
  )
    return next.figure
  const words =
    /^ ?(?:trên |so với |của )?(?:tổng )?số hồ sơ ?(?:đã )?(?<role>tiếp nhận|giải quyết|được giải quyết)/.exec(
      lower.slice(rate.tail, rate.tail + 70),
    )
  if (!words || !account) return undefined
  return words.groups?.role === 'tiếp nhận' ? account.received.figure : account.resolved?.figure
}

/** The whole of the item, and the whole of that whole: some offices tell shares of all received. */
const impliedWholes = (
  item: Item,
  parents: ReadonlyMap<Item, Tree>,
  account: Settlement | undefined,
): Numeral[] => {
  const parent = parents.get(item)?.total
  if (!parent) return account && isOfReceived(item, account) ? [account.received.figure] : []
  const above =
    parents.get(parent)?.total ?? (parent === account?.resolved ? account.received : undefined)
  return [parent, above].filter((whole) => whole !== undefined).map(({ figure }) => figure)
}

const isOfReceived = (
  item: Item,
  { resolved, pending, withdrawn, returned }: Settlement,
): boolean => [resolved, pending, withdrawn, returned].includes(item)
