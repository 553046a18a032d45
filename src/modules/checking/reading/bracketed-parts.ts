import type { Item } from './items.ts'
import { sumOfItems } from './tree-wholes.ts'
import type { Tree } from './trees.ts'

const MOST_BACK = 6

/** "53 hồ sơ có lỗi. Lỗi thường gặp là thiếu phiếu (31 hồ sơ), sai hẹn (14), thừa giấy tờ (8)": a count behind each part. */
export const bracketedTrees = (
  lower: string,
  items: readonly Item[],
  trees: readonly Tree[],
): Tree[] => {
  const inner = new Set(trees.flatMap(({ parts }) => parts))
  const found: Tree[] = []
  for (let index = 1; index < items.length; index++) {
    const parts = listAt(lower, items, index)
    if (parts.length < 2 || parts.some((part) => inner.has(part))) continue
    const total = wholeOf(lower, items.slice(Math.max(0, index - MOST_BACK), index), parts)
    if (total) found.push({ total, parts, announcer: 'topic' })
    index += parts.length - 1
  }
  return found
}

const listAt = (lower: string, items: readonly Item[], from: number): Item[] => {
  const parts: Item[] = []
  for (const item of items.slice(from)) {
    const before = parts.at(-1)
    if (!isAloneInBracket(lower, item)) break
    if (before && !/^[^.:\n]*$/.test(lower.slice(before.figure.tail, item.figure.start))) break
    parts.push(item)
  }
  return parts
}

const isAloneInBracket = (lower: string, { figure, base }: Item): boolean =>
  base === undefined &&
  lower.charAt(figure.start - 1) === '(' &&
  /^(?: \p{L}{1,10})?\)/u.test(lower.slice(figure.tail, figure.tail + 12))

/** Of the counts before, the one that the parts make, else the last larger one of the same thing. */
const wholeOf = (
  lower: string,
  before: readonly Item[],
  parts: readonly Item[],
): Item | undefined => {
  const made = sumOfItems(parts)
  const things = new Set(parts.map(({ thing }) => thing).filter(Boolean))
  const alike = before.filter(({ thing }) => things.size === 0 || things.has(thing))
  const larger = alike.findLast(({ figure }) =>
    parts.every((part) => part.figure.value < figure.value),
  )
  const same = alike.findLast(({ figure }) => figure.value === made)
  if (same || !larger) return same
  const between = lower.slice(larger.reach, parts[0]?.figure.start)
  const isSure = made > larger.figure.value || larger.figure.value >= SURE
  return isSure || (larger === before.at(-1) && !SOME.test(between)) ? larger : undefined
}

/** Of a small whole a list may name some only, and miss it by what looks like a slip. */
const SURE = 500
const SOME =
  /nhiều nhất|chủ yếu|một số|nhất là|tiêu biểu|điển hình|trong đó|(?<!\p{L})như(?!\p{L})/u
