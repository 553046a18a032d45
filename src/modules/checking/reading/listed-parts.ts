import type { Flow, Paragraph } from './flow.ts'
import type { Item } from './items.ts'
import { sumOfItems } from './tree-wholes.ts'
import type { Tree } from './trees.ts'

const HEAD =
  /(?:theo|nội dung|cụ thể|trong đó|gồm|chi tiết|loại|nguồn|kênh|mức độ)(?!\p{L})[^.;:\d]{0,60}:$/u
const CLOSING = /^(?:[-+•*] )?(?:(?:tổng )?cộng(?: lại| chung| đủ)?|tổng(?: số| cộng)?):? \d/
const MOST_LINES = 40
const MOST_BACK = 24

type ItemsOf = ReadonlyMap<number, readonly Item[]>

/**
 * Lists of lines that no count opens: those closed by "Cộng: 214.806 yêu cầu", and those under a head
 * ("Chia theo đơn vị:") whose whole was told before.
 */
export const listedParts = (
  { lower, paragraphs }: Flow,
  itemsOf: ItemsOf,
  trees: readonly Tree[],
): Tree[] => {
  const taken = new Set(trees.flatMap(({ parts }) => parts))
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.kind !== 'text') return []
    const line = lower.slice(paragraph.start, paragraph.end)
    if (CLOSING.test(line)) return closed(lower, paragraphs, itemsOf, index)
    if (!HEAD.test(line.slice(-100)) || (itemsOf.get(index) ?? []).length > 0) return []
    const parts = linesFrom(lower, paragraphs, itemsOf, index + 1, 1)
    return parts.some((part) => taken.has(part)) ? [] : headed(paragraphs, itemsOf, index, parts)
  })
}

const closed = (
  lower: string,
  paragraphs: readonly Paragraph[],
  itemsOf: ItemsOf,
  index: number,
): Tree[] => {
  const total = itemsOf.get(index)?.[0]
  const parts = linesFrom(lower, paragraphs, itemsOf, index - 1, -1)
  return total && parts.length >= 2 && parts.every((part) => isAlike(part, total))
    ? [{ total, parts, announcer: 'closing' }]
    : []
}

/** Of the counts before the head the one that the lines make, else the last, when they come near to it. */
const headed = (
  paragraphs: readonly Paragraph[],
  itemsOf: ItemsOf,
  index: number,
  parts: Item[],
): Tree[] => {
  const made = sumOfItems(parts)
  if (parts.length < 2 || made < SMALLEST || parts.some((part) => part.base)) return []
  const before = paragraphs
    .slice(Math.max(0, index - MOST_BACK), index)
    .flatMap((_, at) => itemsOf.get(Math.max(0, index - MOST_BACK) + at) ?? [])
    .slice(-MOST_BEFORE)
    .filter((item) => !item.figure.isApproximate && parts.every((part) => isAlike(part, item)))
  const total =
    before.findLast(({ figure }) => figure.value === made) ??
    before.slice(-1).find(({ figure }) => Math.abs(figure.value - made) <= made * NEAR)
  return total ? [{ total, parts, announcer: 'topic' }] : []
}

const MOST_BEFORE = 60
const SMALLEST = 100
const NEAR = 0.3

const isAlike = (part: Item, total: Item): boolean =>
  part.thing === '' || part.thing === total.thing

/** The first count of each line of one kind, up or down from here, as long as every line has one. */
const linesFrom = (
  lower: string,
  paragraphs: readonly Paragraph[],
  itemsOf: ItemsOf,
  from: number,
  step: 1 | -1,
): Item[] => {
  const found: Item[] = []
  const kind = markOf(lower, paragraphs[from])
  for (let at = from; found.length < MOST_LINES; at += step) {
    const line = paragraphs[at]
    const first = itemsOf.get(at)?.find((item) => isOutside(lower, line, item))
    if (kind === '' || !line || !first || markOf(lower, line) !== kind) break
    found.push(first)
  }
  return step > 0 ? found : found.reverse()
}

/** "Bệnh viện tuyến tỉnh (3 đơn vị): 815 phiếu": what stands in a bracket is not the count of the line. */
const isOutside = (lower: string, line: Paragraph | undefined, { figure }: Item): boolean => {
  const before = lower.slice(line?.start ?? 0, figure.start)
  return before.lastIndexOf('(') <= before.lastIndexOf(')')
}

/** "-", "+", "1.", "a)" or "(1)" by its kind; "" for a line without a mark. */
const markOf = (lower: string, line: Paragraph | undefined): string => {
  const mark = /^(?:[-+•*●►]\)?|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)])(?= )/.exec(
    lower.slice(line?.start ?? 0, (line?.start ?? 0) + 9),
  )?.[0]
  return line?.kind === 'text' ? (mark ?? '').replace(/\d+/g, '1').replace(/[a-zđ]/, 'a') : ''
}
