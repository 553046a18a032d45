import type { Numeral } from '../reading/figures.ts'
import type { Flow } from '../reading/flow.ts'
import type { Item } from '../reading/items.ts'
import { rateVerdict } from './rate-verdict.ts'
import { isOfKind } from './same-thing.ts'

const MOST_BACK = 12
const MOST_PARAGRAPHS = 3

/** Every figure told before that might be the whole of this one, the nearest first. */
export const possibleWholes = (items: readonly Item[], index: number): Numeral[] => {
  const part = items[index]
  if (!part) return []
  return items
    .slice(Math.max(0, index - MOST_BACK), index)
    .filter((item) => part.paragraph - item.paragraph <= MOST_PARAGRAPHS && isOfKind(item, part))
    .flatMap((item) => (item.base ? [item.figure, item.base] : [item.figure]))
    .filter(({ isApproximate }) => !isApproximate)
    .reverse()
}

/**
 * "Tiếp nhận 213 phản ánh; đã trả lời 209 phản ánh, tương ứng 98,1%": with nothing else named, the last larger
 * count of the same thing is the whole, when the rate is not far from its share.
 */
export const likelyWhole = (
  { lower }: Flow,
  items: readonly Item[],
  index: number,
  rate: Numeral,
): Numeral | undefined => {
  const part = items[index]
  if (!part) return undefined
  const before = items.slice(Math.max(0, index - NEAR), index).reverse()
  const whole = before.find(
    (item) =>
      item.thing === part.thing &&
      !isSibling(lower, item, part, rate) &&
      item.figure.value > part.figure.value * SMALLEST_WHOLE &&
      !lower.slice(item.reach, part.figure.start).includes('\n'),
  )
  if (!whole || whole.figure.isApproximate || part.thing === '') return undefined
  if (part.figure.start - whole.reach > FARTHEST) return undefined
  const share = (part.figure.value * 100) / whole.figure.value
  return Math.abs(share - rate.value) <= MOST_OFF ? whole.figure : undefined
}

/** "(26,5%); 1.391 người (71,9%); 31 người (1,6%)": shares that stand side by side. */
const isSibling = (lower: string, one: Item, other: Item, rate: Numeral): boolean =>
  one.rates.some(({ value }) => value + rate.value <= 100.5) &&
  /^[^.:(]{0,80}[;,]/.test(lower.slice(one.reach, other.figure.start))

const NEAR = 8
const FARTHEST = 260
const SMALLEST_WHOLE = 0.7
const MOST_OFF = 10.1

/** "512 người (26,5% số có mặt); 1.391 người (71,9%)": the whole of which the share beside it is right, or what both make. */
export const wholeOfSibling = (
  { lower }: Flow,
  items: readonly Item[],
  index: number,
  rate: Numeral,
  held: readonly Numeral[],
): Numeral | undefined => {
  const part = items[index]
  if (!part) return undefined
  const beside = [items[index - 1], items[index - 2], items[index + 1]].flatMap((item) =>
    item && item.paragraph === part.paragraph && isOfKind(item, part) ? [item] : [],
  )
  const wholes = [...possibleWholes(items, index), ...held]
  return wholes.find(
    (whole) =>
      Math.abs((part.figure.value * 100) / whole.value - rate.value) <= MOST_OFF &&
      beside.some((item) => isShareOrRest(lower, item, part, whole)),
  )
}

const isShareOrRest = (lower: string, item: Item, part: Item, whole: Numeral): boolean => {
  const isRest = item.figure.value + part.figure.value === whole.value
  const [share] = item.rates
  const isShare =
    share !== undefined && rateVerdict(share, item.figure.value, whole.value) === 'holds'
  const [first, second] = item.figure.start < part.figure.start ? [item, part] : [part, item]
  const sentences = lower.slice(first.reach, second.figure.start).split('. ').length
  return (isRest && sentences === 1) || (isShare && sentences <= 2)
}
