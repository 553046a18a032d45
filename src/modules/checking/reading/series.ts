import type { Flow } from './flow.ts'
import type { Item } from './items.ts'
import type { Tree } from './trees.ts'

/** "Nhiệm vụ được giao 42; hoàn thành 40; đang thực hiện 2": a total with its states behind it. */
export const series = (
  { lower }: Flow,
  items: readonly Item[],
  index: number,
  end: number,
  trees: Tree[],
): number => {
  const total = items[index]
  if (!total || !/giao|đề ra|đặt ra|tổng số|tổng cộng/.test(`${total.before} ${total.after}`))
    return index + 1
  const others = items
    .slice(index + 1)
    .filter(({ figure }) => figure.start < end && isBesides(lower, total.reach, figure.start))
  const parts = others.filter(({ memberships }) => memberships.has('task'))
  if (parts.length >= 2 && parts.length === others.length)
    trees.push({ total, parts, announcer: 'series' })
  return index + 1
}

/** Not in a bracket of another figure. */
const isBesides = (lower: string, from: number, at: number): boolean => {
  const between = lower.slice(from, Math.min(at, from + 800))
  return between.split('(').length === between.split(')').length
}
