import type { Item } from '../reading/items.ts'
import { type SumRelation, sumOf } from './relation.ts'

/** "2.874 hồ sơ, tăng 319 hồ sơ so với cùng kỳ (2.555 hồ sơ)": the former and the growth make the figure. */
export const growthSums = (items: readonly Item[]): SumRelation[] =>
  items.flatMap(({ figure, growth: { difference, former, isLess } = {} }) => {
    if (!difference || !former || difference.unit !== former.unit || former.unit !== figure.unit)
      return []
    if ([figure, difference, former].some(({ isApproximate }) => isApproximate)) return []
    const [total, parts] = isLess ? [former, [figure, difference]] : [figure, [former, difference]]
    const verdict = sumOf(parts) === total.value ? 'holds' : 'broken'
    return [{ kind: 'sum', total, parts, verdict, announcer: 'growth' }]
  })
