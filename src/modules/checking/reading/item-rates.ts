import { topicLabel, topicOf, wordsIn } from './content-words.ts'
import type { Numeral } from './figures.ts'
import type { Item } from './items.ts'

/** Adds a rate to the count before it, when it is a share that this count has of a whole. */
export const attachRate = (
  lower: string,
  item: Item | undefined,
  rate: Numeral,
  whole?: Numeral,
): boolean => {
  if (!item || rate.start - item.reach > FARTHEST_RATE) return false
  const between = lower.slice(item.reach, rate.start)
  const after = lower.slice(rate.tail, rate.tail + 40)
  if (/[;.\n]/.test(between) || isOfOtherMatter(between, item)) return false
  if (!isShare(between, whole ? '' : after, item)) return false
  item.rates.push(rate)
  if (whole) item.rateBases = new Map(item.rateBases).set(rate, whole)
  item.reach = reachOf(lower, between, rate)
  return true
}

const reachOf = (lower: string, between: string, rate: Numeral): number => {
  if (!/\($|\([^)]*$/.test(between)) return rate.tail
  const closing = lower.slice(rate.tail, rate.tail + 120).indexOf(')')
  const inside = lower.slice(rate.tail, rate.tail + Math.max(closing, 0))
  return closing >= 0 && !/[\d;(]/.test(inside) ? rate.tail + closing + 1 : rate.tail
}

/** "7 nhiệm vụ chuyển sang năm 2023 - tỷ lệ hoàn thành là 94,44%": the rate names what it is a share of. */
const isOfOtherMatter = (between: string, item: Item): boolean => {
  const topic = topicOf(between)
  if (topic.length === 0) return false
  if (DENIED.test(item.before) && !DENIED.test(topicLabel(between))) return true
  const own = wordsIn(`${item.before} ${between.slice(0, between.search(/t[ỷỉ] lệ/))}`)
  return !topic.some((word) => own.has(word))
}

/** "không thành 3 vụ, tỷ lệ hòa giải thành 84,21%". */
const DENIED = /(?<!\p{L})(?:không|chưa) (?!quá|chuyên trách)/u

/** A growth, a target or a share of something else is no share of the whole. */
const isShare = (before: string, after: string, item: Item): boolean =>
  /(?:^|[(, ])(?:chiếm|đạt|bằng|tương (?:đương|ứng)|hoàn thành|tỷ lệ|tỉ lệ|là)[^,;]{0,30}$|^[^;(]{0,60}\( ?=? ?$|^, ?$|^ ?[-→] ?$/.test(
    before,
  ) &&
  !/\((?:tháng|quý|năm|tuần|kỳ) [^()]*$/.test(before) &&
  !(item.base ? OTHER_TIME : OTHER_MATTER).test(before) &&
  !(PLAN.test(after) && !/giải ngân/.test(item.before)) &&
  !/^ ?\)? ?(?:chỉ tiêu|so với|nghị quyết|cùng kỳ|số (?:thôn|đơn vị))/.test(after)

const OTHER_MATTER =
  /tăng|giảm|chỉ tiêu|phấn đấu|kế hoạch|trong đó|so với|dự toán|cùng kỳ|năm trước|kỳ trước/
/** "18/25 nhiệm vụ trong kế hoạch năm (72%)" tells its base itself. */
const OTHER_TIME = /tăng|giảm|phấn đấu|trong đó|so với|cùng kỳ|năm trước|kỳ trước/

/** What is paid out is a share of the plan or the budget; all else only reaches it. */
const PLAN = /^ ?\)? ?(?:kế hoạch|dự toán)/

const FARTHEST_RATE = 90

/** "đạt 98,76% (1.270/1.286 hồ sơ)": the counts stand behind their rate. */
export const isToldBehind = (
  lower: string,
  rate: Numeral,
  figure: Numeral,
  base: Numeral | undefined,
): boolean => {
  const between = lower.slice(rate.tail, Math.min(figure.start, rate.tail + 80))
  if (base && /^[^;.()\d]{0,60}\($/.test(between)) return true
  return (
    /^(?: ?\([^;.()\d]{0,30}| với |[^;.()\d]{0,50}, (?:tức|hay|tương (?:ứng|đương)|với|là)(?: là| với)? )$/.test(
      between,
    ) &&
    (base !== undefined ||
      !/chỉ tiêu|so với|cùng kỳ|kế hoạch|tăng|giảm|trước|năm|tháng|quý/.test(between))
  )
}
