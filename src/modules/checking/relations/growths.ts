import type { Comparison } from '../reading/comparisons.ts'
import type { Numeral } from '../reading/figures.ts'
import { rateVerdict } from './rate-verdict.ts'
import { type RateVerdict, type SumRelation, sumOf } from './relation.ts'

/** "tăng 12,4% so với cùng kỳ (2.863 hồ sơ)": how far a figure grew, and what it grew from. */
export type GrowthRelation = {
  rate: Numeral
  figure: Numeral
  former: Numeral
  verdict: RateVerdict
}

/** Growths in counts or points are sums: the former figure and the difference make the present one. */
export const growthSums = (comparisons: readonly Comparison[]): SumRelation[] =>
  comparisons.flatMap((comparison) => {
    const { figures, former, difference, isInPoints } = comparison
    if (
      difference.unit === '%' ||
      (!isInPoints && difference.unit && difference.unit !== former.unit)
    )
      return []
    const sums = figures.map((figure) => sumWith(figure, comparison))
    const best = sums.find(({ verdict }) => verdict === 'holds') ?? sums[0]
    return best ? [best] : []
  })

const sumWith = (
  figure: Numeral,
  { former, difference, isLess, isInPoints }: Comparison,
): SumRelation => {
  const [total, parts] = isLess ? [former, [figure, difference]] : [figure, [former, difference]]
  const slack = isInPoints ? 1 / 10 ** difference.decimals : 0
  const isClosed = Math.abs(sumOf(parts) - total.value) <= slack * ROUNDED
  return { kind: 'sum', total, parts, verdict: isClosed ? 'holds' : 'broken', announcer: 'growth' }
}

/** Each of three rates may be rounded for itself. */
const ROUNDED = 1.001

/** Growths in percent of the former figure; between two rates they may be points as well. */
export const growthRates = (comparisons: readonly Comparison[]): GrowthRelation[] =>
  comparisons.flatMap((comparison) => {
    const { figures, former, difference: rate } = comparison
    if (rate.unit !== '%' || former.value === 0) return []
    const growths = figures.map((figure) => growthOf(figure, comparison))
    const best =
      growths.find(({ verdict }) => verdict === 'holds') ??
      growths.find(({ verdict }) => verdict === 'cut') ??
      growths[0]
    return best ? [{ ...best, rate, former }] : []
  })

const growthOf = (figure: Numeral, { former, difference: rate, isLess }: Comparison) => {
  const grown = (figure.value - former.value) * (isLess ? -1 : 1)
  const isInPoints = former.unit === '%' && Math.abs(grown - rate.value) <= 1 / 10 ** rate.decimals
  const verdict: RateVerdict =
    isInPoints || grown < 0
      ? isInPoints
        ? 'holds'
        : 'broken'
      : rateVerdict(rate, grown, former.value)
  return { figure, verdict }
}
