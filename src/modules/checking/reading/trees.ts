import { type Announced, type Announcer, announcedBetween, endOf } from './announcers.ts'
import type { Flow } from './flow.ts'
import type { Item } from './items.ts'
import { isOverlapTold } from './overlaps.ts'
import { series } from './series.ts'
import {
  countedAlike,
  pairedLists,
  sumOfItems,
  wholeNamedBefore,
  wholeOfTopic,
} from './tree-wholes.ts'

/** A total and the parts that the text names for it, in whatever way. */
export type Tree = {
  total: Item
  parts: Item[]
  announcer: Announcer
  /** Words between the last part and the end of the list: "và các lĩnh vực khác". */
  rest?: string
  /** Whether the text says that one thing may count in several parts. */
  isOverlapping?: boolean
}

/** The sums that the items of one paragraph make, the inner ones too. */
export const treesOf = (flow: Flow, items: readonly Item[], end: number): Tree[] => {
  const trees: Tree[] = []
  let index = 0
  while (index < items.length) index = readFrom({ flow, items, trees }, index, end)
  return trees
}

type Walk = { flow: Flow; items: readonly Item[]; trees: Tree[] }

const DEEPEST = 4

/** Reads the item at `index` with all that hangs on it; gives the index behind them. */
const readFrom = (walk: Walk, index: number, end: number, depth = 0): number => {
  const { flow, items, trees } = walk
  const total = items[index]
  const first = items[index + 1]
  if (!total || !first || depth > DEEPEST || first.figure.start >= end) return index + 1
  const announced = isPrice(total)
    ? undefined
    : (announcedBetween(flow.lower, total.reach, first.figure.start) ??
      wholeNamedBefore(flow, total, first))
  if (!announced || (depth > 0 && isDash(flow, announced, total, first)))
    return series(flow, items, index, end, trees)
  const until = Math.min(end, endOf(flow, announced, depth))
  const next = collect(walk, total, announced, index + 1, until, depth)
  return announced.isBracketed ? readBehind(walk, total, next, until, end, depth) : next
}

/** "261 (sớm 208 - đúng hẹn 53)": between parts a dash opens nothing. */
const isDash = ({ lower }: Flow, { announcer }: Announced, one: Item, other: Item): boolean =>
  announcer === 'colon' && /^[^:=]*[^:=\s-]\s*$/.test(lower.slice(one.reach, other.figure.start))

/** "Mỗi suất 300.000 đồng (16,5 triệu đồng)": no whole of anything. */
const isPrice = ({ before }: Item): boolean =>
  /(?<!\p{L})(?:mỗi|bình quân|đơn giá|định mức)(?: \p{L}+){0,3}$/u.test(before)

const collect = (
  walk: Walk,
  total: Item,
  { announcer }: Announced,
  from: number,
  until: number,
  depth: number,
): number => {
  const { flow, items, trees } = walk
  const parts: Item[] = []
  let next = from
  while ((items[next]?.figure.start ?? until) < until) {
    const part = items[next]
    if (!part || isBeyondList(walk, total, parts, next, until)) break
    parts.push(part)
    next = readFrom(walk, next, until, depth + 1)
  }
  const rest = flow.lower.slice(items[next - 1]?.reach ?? until, until)
  const whole =
    announcer === 'topic'
      ? wholeOfTopic(items, total, parts, from)
      : countedAlike(items, total, parts, from)
  const isOverlapping = isOverlapTold(flow.lower, whole.figure.start, until)
  const pairs = pairedLists(items, total, from, next)
  if (pairs) trees.push(...pairs.map((pair) => ({ ...pair, announcer, rest, isOverlapping })))
  else if (parts.length > 0) trees.push({ total: whole, parts, announcer, rest, isOverlapping })
  return Math.max(next, from)
}

/** "20 người (11 cán bộ; 9 công chức), trong đó nữ 7": one total, parted twice. */
const readBehind = (
  walk: Walk,
  total: Item,
  next: number,
  bracketEnd: number,
  end: number,
  depth: number,
): number => {
  const { flow, items } = walk
  const item = items[next]
  if (!item || item.figure.start >= end) return next
  const words = flow.lower.slice(bracketEnd + 1, item.figure.start)
  if (!/^ ?[.,;:]? ?(?:trong đó|trong số đó|gồm|bao gồm)(?!\p{L})/u.test(words)) return next
  const announced = announcedBetween(flow.lower, bracketEnd + 1, item.figure.start)
  if (!announced || announced.isBracketed) return next
  return collect(walk, total, announced, next, Math.min(end, endOf(flow, announced, depth)), depth)
}

/** In a list parted by commas a ";" begins something else, unless the figures behind it are needed. */
const isBeyondList = (
  { flow, items }: Walk,
  total: Item,
  parts: readonly Item[],
  next: number,
  until: number,
): boolean => {
  const [one, two] = parts
  const part = items[next]
  if (!one || !two || !part) return false
  if (flow.lower.slice(one.reach, two.figure.start).includes(';')) return false
  if (!flow.lower.slice(items[next - 1]?.reach ?? 0, part.figure.start).includes(';')) return false
  const rest = items.slice(next).filter(({ figure }) => figure.start < until)
  return sumOfItems([...parts, ...rest]) !== total.figure.value
}
