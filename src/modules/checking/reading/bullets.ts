import { bulletsBelow, linesBelow } from './bullet-lines.ts'
import type { Flow, Paragraph } from './flow.ts'
import type { Item } from './items.ts'
import { sumOfItems } from './tree-wholes.ts'
import type { Tree } from './trees.ts'

export { bulletsBelow } from './bullet-lines.ts'

const OPENS = /(?:cụ thể|gồm|trong đó|như sau|sau đây)? ?:$/

type ItemsOf = ReadonlyMap<number, readonly Item[]>

/** A paragraph that ends with a colon, or with its only count, whose bullets tell the parts: "20 người. Cụ thể:" + "+ Cán bộ: 11 người". */
export const bulletTrees = (flow: Flow, itemsOf: ItemsOf, trees: readonly Tree[]): Tree[] => {
  const inner = new Set(trees.flatMap(({ parts }) => parts))
  const parted = new Set(trees.map(({ total }) => total))
  return flow.paragraphs.flatMap((paragraph, index) => {
    const own = itemsOf.get(index) ?? []
    const isOpened = OPENS.test(
      flow.lower.slice(Math.max(paragraph.start, paragraph.end - 20), paragraph.end),
    )
    const counts = own.filter(
      (item) => !inner.has(item) && !isBracketed(flow.lower, paragraph, item),
    )
    const last = counts.at(-1)
    if (!last || last.figure.value < 2) return []
    if (!isOpened && parted.has(last)) return []
    if (!isOpened && (counts.length > 1 || !isLast(flow.lower, last, paragraph.end))) return []
    const bullets = bulletsBelow(flow.lower, flow.paragraphs, index)
    const lines =
      bullets.length > 0 || !isOpened ? bullets : linesBelow(flow.lower, flow.paragraphs, index)
    const lists = lines.map((below) => itemsOf.get(below) ?? [])
    const announcer = isOpened ? ('bullets' as const) : ('of-which' as const)
    return listedTrees(counts, lists).map((tree) => ({ ...tree, announcer }))
  })
}

/** One tree; two where each line tells two counts: "412 giấy với 203,33 ha" + "- đất ở 188 giấy, 6,34 ha". */
const listedTrees = (counts: readonly Item[], lists: readonly (readonly Item[])[]) => {
  const things = [...new Set((lists[0] ?? []).map(({ thing }) => thing).filter(Boolean))]
  const pairs = things.flatMap((thing) => {
    const parts = lists.flatMap((list) => list.find((item) => item.thing === thing) ?? [])
    const total = wholeOf(
      counts.filter((item) => item.thing === thing),
      parts,
    )
    return total && parts.length === lists.length ? [{ total, parts }] : []
  })
  if (pairs.length > 1) return pairs
  const parts = lists.flatMap(([first]) => first ?? [])
  const made = sumOfItems(parts)
  const total = counts.find(({ figure }) => figure.value === made) ?? counts.at(-1)
  return total && parts.length > 1 ? [{ total, parts }] : []
}

/** The count that the parts make, else the largest. */
const wholeOf = (counts: readonly Item[], parts: readonly Item[]): Item | undefined => {
  const made = sumOfItems(parts)
  const largest = [...counts].sort((one, other) => other.figure.value - one.figure.value)[0]
  return counts.find(({ figure }) => figure.value === made) ?? largest
}

const isBracketed = (lower: string, { start }: Paragraph, { figure }: Item): boolean => {
  const before = lower.slice(Math.max(start, figure.start - 120), figure.start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Nothing but the name of what is counted stands behind. */
const isLast = (lower: string, { reach }: Item, end: number): boolean =>
  /^ ?(?:\p{L}{1,12} ?){0,3}(?:\([^)]*\))?[.;,]?$/u.test(
    lower.slice(reach, Math.min(end, reach + 100)),
  )
