import { topicLabel, wordsIn } from '../reading/content-words.ts'
import type { Numeral } from '../reading/figures.ts'
import type { Flow } from '../reading/flow.ts'
import type { Item } from '../reading/items.ts'
import type { Tree } from '../reading/trees.ts'
import { rateVerdict } from './rate-verdict.ts'
import { type RateRelation, sumOf } from './relation.ts'
import { namedParts } from './topic-parts.ts'

type Told = {
  flow: Flow
  numerals: readonly Numeral[]
  items: readonly Item[]
  trees: readonly Tree[]
}

/** "Tỷ lệ hài lòng trở lên đạt 97,29%": a rate far from its counts, of the parts that its words name. */
export const topicRates = ({ flow, numerals, items, trees }: Told): RateRelation[] => {
  const taken = new Set(items.flatMap(({ rates }) => rates))
  const ordered = [...trees].sort((one, other) => endOf(one) - endOf(other))
  let passed = 0
  return numerals.flatMap((rate) => {
    while (passed < ordered.length && endOf(ordered[passed]) < rate.start) passed++
    if (rate.unit !== '%' || rate.isApproximate || taken.has(rate)) return []
    const topic = topicBefore(flow.lower, rate)
    if (wordsIn(topic).size === 0) return []
    const near = ordered.slice(Math.max(0, passed - MOST_TREES), passed).reverse()
    return near.map((tree) => shareOf(tree, topic, rate)).find((found) => found.length > 0) ?? []
  })
}

const MOST_TREES = 6

const endOf = (tree: Tree | undefined): number => tree?.parts.at(-1)?.reach ?? 0

const topicBefore = (lower: string, rate: Numeral): string => {
  const before = lower.slice(Math.max(0, rate.start - 110), rate.start)
  const clause = /[^;.\n]*$/.exec(before)?.[0] ?? ''
  const isElsewhere = /^ ?\)?,? ?(?:so với|chỉ tiêu|kế hoạch)/.test(
    lower.slice(rate.tail, rate.tail + 30),
  )
  return isElsewhere || OTHER_MATTER.test(clause)
    ? ''
    : topicLabel(clause.replace(/[:(,]? ?(?:là|đạt|bằng|chiếm|ở mức)? ?$/, ''))
}

/** A target, a growth, another time or field. */
const OTHER_MATTER =
  /chỉ tiêu|phấn đấu|tăng|giảm|cùng kỳ|so với|trước đây|kỳ trước|năm trước|mục tiêu|yêu cầu|lĩnh vực|đến năm|tối thiểu/

const FARTHEST = 900

/** The named parts as a share of the whole; a rate far from it is of something else. */
export const shareOf = (tree: Tree, topic: string, rate: Numeral): RateRelation[] => {
  const { total, parts } = tree
  if (rate.start - endOf(tree) > FARTHEST || parts.length < 2) return []
  if ([total, ...parts].some(({ figure }) => figure.isApproximate)) return []
  const readings = namedParts(parts, topic).map((named) => {
    const value = sumOf(named.map(({ figure }) => figure))
    return { named, value, verdict: rateVerdict(rate, value, total.figure.value) }
  })
  const best =
    readings.find(({ verdict }) => verdict === 'holds') ??
    readings.find(({ verdict }) => verdict === 'cut') ??
    readings.find(({ value }) => isNear(rate, value, total.figure.value))
  const first = best?.named[0]
  if (!best || !first) return []
  const part = { ...first.figure, value: best.value }
  return [{ kind: 'rate', rate, part, wholes: [total.figure], verdict: best.verdict }]
}

const isNear = (rate: Numeral, part: number, whole: number): boolean =>
  Math.abs((part * 100) / whole - rate.value) <= MOST_OFF

const MOST_OFF = 10.1
