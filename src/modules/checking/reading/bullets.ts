import type { Flow, Paragraph } from './flow.ts'
import type { Item } from './items.ts'
import type { Tree } from './trees.ts'

const OPENS = /(?:cụ thể|gồm|trong đó|như sau|sau đây)? ?:$/

/** A paragraph that ends with a colon, or with its only count, whose bullets tell the parts: "20 người. Cụ thể:" + "+ Cán bộ: 11 người". */
export const bulletTrees = (
  { lower, paragraphs }: Flow,
  itemsOf: ReadonlyMap<number, readonly Item[]>,
): Tree[] =>
  paragraphs.flatMap((paragraph, index) => {
    const isOpened = OPENS.test(
      lower.slice(Math.max(paragraph.start, paragraph.end - 20), paragraph.end),
    )
    const own = itemsOf.get(index) ?? []
    const total = own.findLast(({ figure }) => figure.unit !== '')
    if (!total || total.figure.value < 2) return []
    if (!isOpened && (own.length > 1 || paragraph.end - total.reach > 2)) return []
    const parts = bulletsBelow(lower, paragraphs, index).flatMap((below) =>
      (itemsOf.get(below) ?? []).slice(0, 1),
    )
    return parts.length >= 2
      ? [{ total, parts, announcer: isOpened ? ('bullets' as const) : ('of-which' as const) }]
      : []
  })

/** The bullets of one kind that follow at once, each deeper than the paragraph that opens them. */
export const bulletsBelow = (
  lower: string,
  paragraphs: readonly Paragraph[],
  index: number,
): number[] => {
  const mark = (at: number) => {
    const paragraph = paragraphs[at]
    if (paragraph?.kind !== 'text') return undefined
    return /^(?:[-+•]|[a-zđ]\)|\d{1,2}[.)])(?= )/.exec(
      lower.slice(paragraph.start, paragraph.start + 5),
    )?.[0]
  }
  const kind = mark(index + 1)?.slice(-1)
  if (!kind || kind === mark(index)?.slice(-1)) return []
  const found: number[] = []
  for (let at = index + 1; mark(at)?.slice(-1) === kind; at++) found.push(at)
  return found
}
