import type { Flow, Paragraph } from './flow.ts'
import type { Item } from './items.ts'
import type { Tree } from './trees.ts'

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
    const total = counts.at(-1)
    if (!total || total.figure.value < 2) return []
    if (!isOpened && parted.has(total)) return []
    if (!isOpened && (counts.length > 1 || !isLast(flow.lower, total, paragraph.end))) return []
    const parts = bulletsBelow(flow.lower, flow.paragraphs, index).flatMap((below) =>
      (itemsOf.get(below) ?? []).slice(0, 1),
    )
    return parts.length >= 2
      ? [{ total, parts, announcer: isOpened ? ('bullets' as const) : ('of-which' as const) }]
      : []
  })
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

/** The bullets of one kind that follow, each deeper than the paragraph that opens them; what hangs on them is passed over. */
export const bulletsBelow = (
  lower: string,
  paragraphs: readonly Paragraph[],
  index: number,
): number[] => {
  const above = kindOfMark(lower, paragraphs[index])
  const kind = kindOfMark(lower, paragraphs[index + 1])
  if (!kind || !isDeeper(kind, above)) return []
  const found: number[] = []
  for (let at = index + 1; at - index <= MOST_BELOW; at++) {
    const mark = kindOfMark(lower, paragraphs[at])
    if (!mark || mark === above || isDeeper(kind, mark)) break
    if (mark === kind) found.push(at)
  }
  return found
}

/** How deep a mark stands by custom; a dot in the middle of the line stands anywhere. */
const depths: Readonly<Record<string, number>> = { '.': 0, ')': 1, '-': 2, '+': 3 }

const isDeeper = (mark: string, above: string | undefined): boolean =>
  mark !== above && (depths[mark] ?? DEEPEST) > (depths[above ?? ''] ?? -1)

const DEEPEST = 4

const MOST_BELOW = 200

/** "-", "+", "•", ")" or "." as the mark that opens a paragraph. */
const kindOfMark = (lower: string, paragraph: Paragraph | undefined): string | undefined =>
  paragraph?.kind === 'text'
    ? /^(?:[-+•]|[a-zđ]\)|\d{1,2}[.)])(?= )/
        .exec(lower.slice(paragraph.start, paragraph.start + 5))?.[0]
        .slice(-1)
    : undefined
