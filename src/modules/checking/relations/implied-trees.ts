import type { Flow } from '../reading/flow.ts'
import type { Item } from '../reading/items.ts'
import type { Tree } from '../reading/trees.ts'
import { rateVerdict } from './rate-verdict.ts'
import { sumOf } from './relation.ts'
import { isOfKind } from './same-thing.ts'

/** A whole and its parts that stand side by side, with what the figures themselves say of it. */
export type ImpliedTree = { tree: Tree; verdict: 'holds' | 'broken' }

const MOST_PARTS = 4

/**
 * "4.120 hộ; 3.988 hộ có mạng, đạt 96,80%, còn 132 hộ chưa có": nothing announces the parts. They are parts when
 * the sum holds, or when one change would make it hold together with the rates, or "còn" names the remainder.
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
  return [...paragraphs.values()].flatMap((siblings) => treesAmong(lower, siblings))
}

const treesAmong = (lower: string, siblings: readonly Item[]): ImpliedTree[] => {
  const found: ImpliedTree[] = []
  for (let index = 0; index + 2 < siblings.length; index++) {
    const tree = treeAt(lower, siblings, index)
    if (!tree) continue
    found.push(tree)
    index += tree.tree.parts.length
  }
  return found
}

const treeAt = (
  lower: string,
  siblings: readonly Item[],
  index: number,
): ImpliedTree | undefined => {
  const total = siblings[index]
  if (!total || total.figure.isApproximate || total.figure.value < SMALLEST_WHOLE) return undefined
  const candidates = Array.from({ length: MOST_PARTS - 1 }, (_, more) =>
    siblings.slice(index + 1, index + 3 + more),
  ).filter((parts, more) => parts.length === more + 2 && parts.every((part) => isPart(total, part)))
  const verdicts = candidates.map((parts) => ({ parts, verdict: judge(lower, total, parts) }))
  const best =
    verdicts.find(({ verdict }) => verdict === 'holds') ??
    verdicts.find(({ verdict }) => verdict === 'broken')
  return (
    best?.verdict && {
      tree: { total, parts: best.parts, announcer: 'series' },
      verdict: best.verdict,
    }
  )
}

const SMALLEST_WHOLE = 10

const isPart = (total: Item, part: Item): boolean =>
  !part.figure.isApproximate && isOfKind(total, part)

const judge = (
  lower: string,
  total: Item,
  parts: readonly Item[],
): ImpliedTree['verdict'] | undefined => {
  const sum = sumOf(parts.map(({ figure }) => figure))
  const isLeft = parts
    .slice(1)
    .some(
      ({ figure, after }) => REMAINDER.test(before(lower, figure.start)) || /^còn lại/.test(after),
    )
  const rated = parts.filter(({ rates }) => rates.length > 0)
  if (sum === total.figure.value)
    return isLeft || rated.length > 0 || sum >= 100 ? 'holds' : undefined
  if (rated.length > 0 && isOneChangeAway(total, parts, sum)) return 'broken'
  const isRated = rated.some((part) => fits(part, part.figure.value, total.figure.value))
  const isNear = Math.abs(sum - total.figure.value) <= total.figure.value * FARTHEST
  if (isCarried(lower, total, parts)) return undefined
  return isLeft && (isRated || (parts.length === 2 && isNear)) ? 'broken' : undefined
}

/** What is left may hold what was left before. */
const isCarried = (lower: string, { figure }: Item, parts: readonly Item[]): boolean =>
  /(?:kỳ|tháng|quý|năm) trước|tồn|chuyển sang|kể cả/.test(
    lower.slice(Math.max(0, figure.start - 60), (parts.at(-1)?.reach ?? figure.tail) + 60),
  )

/** "Còn 132 hộ chưa có", "khuyết 1 chức danh". */
const REMAINDER =
  /(?<!\p{L})(?:còn|còn lại|khuyết|thiếu|còn thiếu|chưa sử dụng)(?: lại)?(?: là)?:? $/u
const FARTHEST = 0.35

const before = (lower: string, at: number): string => lower.slice(Math.max(0, at - 20), at)

/** Whether the whole, or one rated part, only has to be what the others say for all rates to fit. */
const isOneChangeAway = (total: Item, parts: readonly Item[], sum: number): boolean => {
  const whole = total.figure.value
  if (parts.every((part) => fits(part, part.figure.value, sum))) return true
  return parts.some((changed) => {
    const value = changed.figure.value - sum + whole
    return (
      changed.rates.length > 0 &&
      value >= 0 &&
      parts.every((part) => fits(part, part === changed ? value : part.figure.value, whole))
    )
  })
}

const fits = ({ rates: [rate] }: Item, part: number, whole: number): boolean =>
  rate === undefined || ['holds', 'cut'].includes(rateVerdict(rate, part, whole))
