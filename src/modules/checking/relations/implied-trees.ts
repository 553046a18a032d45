import type { Flow } from '../reading/flow.ts'
import type { Item } from '../reading/items.ts'
import type { Tree } from '../reading/trees.ts'
import { impliedVerdict } from './implied-verdict.ts'
import { sumOf } from './relation.ts'
import { isOfKind } from './same-thing.ts'

/** A whole and its parts that stand side by side, with what the figures themselves say of it. */
export type ImpliedTree = { tree: Tree; verdict: 'holds' | 'broken' }

const MOST_PARTS = 5

/**
 * "4.120 hộ; 3.988 hộ có mạng, đạt 96,80%, còn 132 hộ chưa có": nothing announces the parts. They are parts when
 * the sum holds, or when something else says so: see `impliedVerdict`.
 */
export const impliedTrees = (
  { lower }: Flow,
  items: readonly Item[],
  trees: readonly Tree[],
): ImpliedTree[] => {
  const inner = new Set(trees.flatMap(({ parts }) => parts))
  const paragraphs = Map.groupBy(
    items.filter((item) => !inner.has(item) && !item.base),
    ({ paragraph }) => paragraph,
  )
  const inners = Map.groupBy(inner, ({ paragraph }) => paragraph)
  return [...paragraphs].flatMap(([paragraph, siblings]) =>
    treesAmong(lower, siblings, inners.get(paragraph) ?? []),
  )
}

/** One whole may be parted twice: by kind, and then by state. */
const treesAmong = (
  lower: string,
  siblings: readonly Item[],
  inner: readonly Item[],
): ImpliedTree[] => {
  const found: ImpliedTree[] = []
  for (let index = 0; index + 2 < siblings.length; index++) {
    let next = index + 1
    for (let turn = 0; turn < MOST_PARTITIONS; turn++) {
      const tree = treeAt(lower, siblings, inner, index, next)
      if (!tree) break
      found.push(tree)
      next += tree.tree.parts.length
    }
    index = Math.max(index, next - 2)
  }
  return found
}

const MOST_PARTITIONS = 3

const treeAt = (
  lower: string,
  siblings: readonly Item[],
  inner: readonly Item[],
  index: number,
  from: number,
): ImpliedTree | undefined => {
  const total = siblings[index]
  if (!total || total.figure.isApproximate || total.figure.value < SMALLEST_WHOLE) return undefined
  const verdicts = Array.from({ length: MOST_PARTS - 1 }, (_, more) =>
    siblings.slice(from, from + 2 + more),
  )
    .filter(
      (parts, more) => parts.length === more + 2 && parts.every((part) => isPart(total, part)),
    )
    .map((parts) => ({ parts, verdict: impliedVerdict(lower, total, parts) }))
    .filter(
      ({ parts, verdict }) =>
        verdict !== 'broken' ||
        !(isOfAnother(siblings, from, parts) || isOfInner(inner, total, parts)),
    )
  const pair = pairAmong(total, siblings.slice(from, from + MOST_PARTS))
  if (pair) verdicts.unshift({ parts: pair, verdict: 'holds' })
  const best =
    verdicts.find(({ verdict }) => verdict === 'holds') ??
    verdicts.findLast(({ verdict }) => verdict === 'broken')
  return (
    best?.verdict && {
      tree: { total, parts: best.parts, announcer: 'series' },
      verdict: best.verdict,
    }
  )
}

/** Two counts that make the whole though another stands between them. */
const pairAmong = (total: Item, near: readonly Item[]): Item[] | undefined => {
  const whole = total.figure.value
  if (whole < SURE) return undefined
  return near
    .slice(0, -2)
    .flatMap((one, index) => near.slice(index + 2).map((other) => [one, other]))
    .find(
      (pair) =>
        sumOf(pair.map(({ figure }) => figure)) === whole &&
        pair.every((part) => isPart(total, part)),
    )
}

const SURE = 100

/** The parts make another figure told before them. */
const isOfAnother = (siblings: readonly Item[], from: number, parts: readonly Item[]): boolean => {
  const sum = sumOf(parts.map(({ figure }) => figure))
  return siblings
    .slice(Math.max(0, from - MOST_BACK), from)
    .some(({ figure }) => figure.value === sum)
}

/** "1.312 hồ sơ (nhận mới 1.298, kỳ trước 14). Trực tuyến 1.037; trực tiếp 261": they make a part of the whole. */
const isOfInner = (inner: readonly Item[], total: Item, parts: readonly Item[]): boolean => {
  const sum = sumOf(parts.map(({ figure }) => figure))
  return inner.some((item) => item.figure.start > total.figure.start && item.figure.value === sum)
}

const MOST_BACK = 8
const SMALLEST_WHOLE = 10

const isPart = (total: Item, part: Item): boolean =>
  !part.figure.isApproximate && isOfKind(total, part)
