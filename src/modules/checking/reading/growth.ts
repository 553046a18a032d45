import type { Item } from './items.ts'

/** A growth or a figure of another period belongs to the count before it. */
export const withoutAsides = (lower: string, items: (Item & { isAside: boolean })[]): Item[] => {
  const kept: Item[] = []
  for (const { isAside, ...item } of items) {
    const last = kept.at(-1)
    if (!isAside) kept.push(item)
    else if (last) {
      last.reach = reachOfAside(lower, last.reach, item.reach)
      nameBehind(lower, last)
    }
  }
  return kept
}

/** "645 (tăng 583 so với kỳ trước) hồ sơ": the unit stands behind the bracket. */
const nameBehind = (lower: string, item: Item): void => {
  const unit = /^ (hồ sơ|văn bản|nhiệm vụ|phiếu|lượt|người)(?!\p{L})/u.exec(
    lower.slice(item.reach, item.reach + 12),
  )?.[1]
  if (!unit || item.thing || !lower.startsWith(')', item.reach - 1)) return
  item.thing = unit
  item.figure = { ...item.figure, unit }
}

const reachOfAside = (lower: string, from: number, to: number): number => {
  const words = lower.slice(from, to)
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')')
  const closing = isOpen ? lower.slice(to, to + 60).indexOf(')') : -1
  return closing < 0 ? to : to + closing + 1
}
