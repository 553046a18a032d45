import type { Comparison } from '../reading/comparisons.ts'
import type { Numeral } from '../reading/figures.ts'
import type { Flow } from '../reading/flow.ts'
import { rateVerdict } from './rate-verdict.ts'
import type { RateRelation } from './relation.ts'

const MOST_BEHIND = 3
const FARTHEST = 100

/** "so với năm 2023 (1.284 hồ sơ) tăng 222 hồ sơ, tương ứng 17,29%": the difference told again as a share. */
export const differenceRates = (
  { lower }: Flow,
  numerals: readonly Numeral[],
  comparisons: readonly Comparison[],
): RateRelation[] => {
  const at = new Map(numerals.map((numeral, index) => [numeral, index]))
  const told = new Set(
    comparisons.filter(({ figures }) => figures.length > 0).map(({ difference }) => difference),
  )
  return comparisons.flatMap(({ former, difference }) => {
    if (difference.unit === '%' || former.unit === '%') return []
    const from = at.get(difference) ?? 0
    const rate = numerals
      .slice(from + 1, from + 1 + MOST_BEHIND)
      .find((each) => each.unit === '%' && isSaidAgain(lower, difference, each))
    if (!rate || told.has(rate) || rate.isApproximate) return []
    const verdict = rateVerdict(rate, difference.value, former.value)
    return [{ kind: 'rate', rate, part: difference, wholes: [former], verdict }]
  })
}

const isSaidAgain = (lower: string, difference: Numeral, rate: Numeral): boolean => {
  const between = lower.slice(difference.tail, rate.start)
  return between.length <= FARTHEST && !/[\n]|\. /.test(between) && AGAIN.test(between)
}

const AGAIN =
  /(?:(?:tương (?:ứng|đương)|tức(?: là)?|hay|bằng|tốc độ)(?: với)?(?: (?:tăng|giảm|vượt|hụt))?|^[^,;(]{0,20}\((?:tăng |giảm )?)(?: |(?<=\())$/
