import { countedThings } from './count-words.ts'
import type { Item } from './items.ts'
import { sumOfItems } from './tree-wholes.ts'
import type { Tree } from './trees.ts'

const CLOSING =
  /(?:^|[\s,.;])(?:(?:tổng )?cộng|tổng(?: số)?|cả thảy|tất cả|=)(?: (?!từ)[^;.,:=]{0,30})?:? $/u
/** "Tổng" opens more lists than it closes. */
const OPENING = /tổng(?: số)?(?: [^;.,:=]{0,30})?:? $/

const MOST_PARTS = 12
/** A colon or a bracket before so many opens the list. */
const ENOUGH = 3

/** Totals told behind their parts: "BHXH bắt buộc 68.204 người; tự nguyện 15.977 người; tổng 84.181 người". */
export const closingTrees = (lower: string, items: readonly Item[]): Tree[] =>
  items.flatMap((total, index) => {
    const words = lower.slice(Math.max(0, total.figure.start - 45), total.figure.start)
    if (
      index < 2 ||
      !CLOSING.test(words) ||
      (OPENING.test(words) && !isInSentence(lower, items, index))
    )
      return []
    const parts = partsBefore(lower, items, index)
    return parts.length >= 2 ? [{ total, parts, announcer: 'closing' as const }] : []
  })

const isInSentence = (lower: string, items: readonly Item[], index: number): boolean => {
  const reach = items[index]?.reach ?? 0
  const before = lower.slice(items[index - 1]?.reach ?? 0, items[index]?.figure.start)
  const behind = lower.slice(reach, reach + 20)
  return /^[^.:\n]{0,20}[;,]/.test(before) && !/^ ?(?:\(|:|, (?:trong đó|gồm))/.test(behind)
}

/** The counts of the same thing before it: as many as make the total, else all of them. */
const partsBefore = (lower: string, items: readonly Item[], index: number): Item[] => {
  const total = items[index]
  if (!total) return []
  const alike: Item[] = []
  for (let at = index - 1; at >= 0 && alike.length < MOST_PARTS; at--) {
    const item = items[at]
    if (!item || item.base || item.figure.isApproximate) break
    if (isCountOf(item, total)) alike.unshift(item)
    if (sumOfItems(alike) === total.figure.value && alike.length >= 2) return alike
    const gap = lower.slice(items[at - 1]?.reach ?? 0, item.figure.start)
    if (alike.length >= ENOUGH && /[:(]/.test(gap.slice(-60))) break
  }
  return alike
}

const isCountOf = ({ thing }: Item, total: Item): boolean =>
  thing === total.thing || (!known.has(thing) && !known.has(total.thing))

const known: ReadonlySet<string> = new Set(countedThings)
