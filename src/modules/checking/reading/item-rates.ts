import type { Numeral } from './figures.ts'
import type { Item } from './items.ts'

/** Adds a rate to the count before it, when it is a share that this count has of a whole. */
export const attachRate = (lower: string, item: Item | undefined, rate: Numeral): boolean => {
  if (!item || rate.start - item.reach > FARTHEST_RATE) return false
  const between = lower.slice(item.reach, rate.start)
  if (/[;.\n]/.test(between) || !isShare(between, lower.slice(rate.tail, rate.tail + 40), item))
    return false
  item.rates.push(rate)
  item.reach = rate.tail
  if (/\($|\([^)]*$/.test(between)) {
    const closing = lower.slice(rate.tail, rate.tail + 120).search(/\)/)
    const inside = lower.slice(rate.tail, rate.tail + Math.max(closing, 0))
    if (closing >= 0 && !/[\d;(]/.test(inside)) item.reach = rate.tail + closing + 1
  }
  return true
}

/** A growth, a target or a share of something else is no share of the whole. */
const isShare = (before: string, after: string, item: Item): boolean =>
  /(?:^|[(, ])(?:chiếm|đạt|bằng|tương đương|tỷ lệ|tỉ lệ|là)[^,;]{0,30}$|^[^;(]{0,60}\( ?$|^, ?$|^ ?- ?$/.test(
    before,
  ) &&
  !/tăng|giảm|chỉ tiêu|phấn đấu|kế hoạch|trong đó|so với|dự toán|cùng kỳ|năm trước|kỳ trước/.test(
    before,
  ) &&
  !(PLAN.test(after) && !/giải ngân/.test(item.before)) &&
  !/^ ?\)? ?(?:chỉ tiêu|so với|nghị quyết|cùng kỳ|số (?:thôn|đơn vị))/.test(after)

/** What is paid out is a share of the plan or the budget; all else only reaches it. */
const PLAN = /^ ?\)? ?(?:kế hoạch|dự toán)/

const FARTHEST_RATE = 90

/** "đạt 98,76% (1.270/1.286 hồ sơ)": the counts stand behind their rate. */
export const isToldBehind = (lower: string, rate: Numeral, figure: Numeral): boolean =>
  /^(?: ?\([^;.()\d]{0,30}|[^;.()\d]{0,50}, (?:tức|hay|tương ứng|với|là)(?: là| với)? )$/.test(
    lower.slice(rate.tail, Math.min(figure.start, rate.tail + 80)),
  )
