import type { Numeral } from './figures.ts'
import type { Item } from './items.ts'

const FARTHEST = 400

/**
 * Which count a rate may be told of: the one before it, or, behind a bracket, the one that the bracket parts:
 * "đã giải quyết 52.757 hồ sơ (cấp huyện 14.102, cấp xã 38.655), tỷ lệ 98,30%".
 */
export const ownerOf = <Told extends Item>(
  lower: string,
  items: readonly Told[],
  rate: Numeral,
): Told | undefined => {
  const last = items.at(-1)
  if (!last || last.base || last.rates.length > 0) return last
  const closing = /^[^();.\n]{0,60}\)(?=[^();.\n]{0,40}$)/.exec(lower.slice(last.reach, rate.start))
  if (!closing) return last
  const close = last.reach + closing[0].length
  const from = Math.max(0, close - FARTHEST)
  const opening = from + lower.slice(from, close).lastIndexOf('(')
  const outer = items.findLast(({ figure }) => figure.start < opening)
  if (!outer || close - outer.figure.start > FARTHEST || items.at(-2) === outer) return last
  outer.reach = Math.max(outer.reach, close)
  return outer
}
