import type { Flow } from '../reading/flow.ts'
import type { Item } from '../reading/items.ts'
import { rateVerdict } from './rate-verdict.ts'
import { type SumRelation, sumOf } from './relation.ts'
import { isOfKind } from './same-thing.ts'

/** "52/58 vụ việc, đạt 89,66%; chuyển kỳ sau 6 vụ việc": what is left of a base is its rest. */
export const baseRemainders = ({ lower }: Flow, items: readonly Item[]): SumRelation[] =>
  items.flatMap((item, index) => {
    const left = items[index + 1]
    const { base, rates, figure } = item
    if (!base || !left || left.base || left.paragraph !== item.paragraph) return []
    if (left.memberships.get('outcome') === 'late') return []
    if (!isOfKind(item, left) || left.figure.isApproximate || base.isApproximate) return []
    if (!isLeft(lower, item, left)) return []
    const [rate] = rates
    const isClosed = sumOf([figure, left.figure]) === base.value
    const isMeant = rate && rateVerdict(rate, figure.value, base.value) === 'holds'
    if (!isClosed && !isMeant) return []
    const verdict = isClosed ? 'holds' : 'broken'
    return [{ kind: 'sum', total: base, parts: [figure, left.figure], verdict, announcer: 'base' }]
  })

const LEFT = /(?<!\p{L})(?:(?:số )?còn lại|còn|chuyển (?:kỳ|quý|năm|tháng) sau)(?: là)?:? $/u

/** "còn 17 hồ sơ", "7 nhiệm vụ còn lại". */
const isLeft = (lower: string, item: Item, { figure, after }: Item): boolean =>
  LEFT.test(lower.slice(Math.max(item.reach, figure.start - 30), figure.start)) ||
  /^(?:\p{L}+ ){0,2}còn lại/u.test(after)
