import type { Numeral } from '../reading/figures.ts'
import type { Flow } from '../reading/flow.ts'
import type { Item } from '../reading/items.ts'
import type { Settlement } from '../reading/settlement.ts'
import type { Tree } from '../reading/trees.ts'
import { baseInWords } from './bases-in-words.ts'
import { pairedWhole } from './paired-wholes.ts'
import { isSameThing } from './same-thing.ts'

/** The tree in which each count is a part. */
export const parentsOf = (trees: readonly Tree[]): ReadonlyMap<Item, Tree> =>
  new Map(
    trees.flatMap((tree) =>
      tree.parts.filter((part) => isWithin(part, tree)).map((part) => [part, tree] as const),
    ),
  )

/** A slip may make a part larger than its whole, but not by much. */
const isWithin = ({ figure }: Item, { total }: Tree): boolean =>
  figure.value <= total.figure.value * LARGEST_SLIP

const LARGEST_SLIP = 10

/** What the text itself names as the whole of a rate. */
export const namedWholes = (
  flow: Flow,
  items: readonly Item[],
  index: number,
  rate: Numeral,
  account: Settlement | undefined,
  isPart: boolean,
): Numeral[] => {
  const item = items[index]
  const behind = item?.rateBases?.get(rate)
  const told = item?.base ?? (item && behind && isBaseFor(item, behind) ? behind : undefined)
  if (told) return [told]
  const named = baseInWords(flow.lower, items, index, rate, account)
  if (named.length > 0 || isPart) return named
  return [pairedWhole(items, index)?.figure].filter((figure) => figure !== undefined)
}

/** "đạt 71,3% dân số của 14 xã": a whole counts the same, and is not many times smaller, unless its separator slipped. */
const isBaseFor = ({ figure }: Item, whole: Numeral): boolean =>
  (figure.unit === '' || whole.unit === '' || isSameThing(figure.unit, whole.unit)) &&
  (whole.decimals > 0 || figure.value <= whole.value * LARGEST_SLIP)

/** The whole of the item, and the whole of that whole: some offices tell shares of all received. */
export const impliedWholes = (
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
