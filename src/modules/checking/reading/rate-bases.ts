import type { Numeral } from './figures.ts'

/** "85,4% dự toán giao (9.850 triệu đồng)", "46,5% tổng số 3.904 doanh nghiệp": the base behind a rate. */
export const baseBehind = (
  lower: string,
  rate: Numeral,
  next: Numeral | undefined,
): Numeral | undefined =>
  next &&
  next.unit !== '%' &&
  next.start - rate.tail <= FARTHEST &&
  BEHIND.test(lower.slice(rate.tail, next.start))
    ? next
    : undefined

const FARTHEST = 90
const WHOLE = '(?:tổng(?: số)?|dự toán|kế hoạch|chỉ tiêu|dân số|trong số|mục tiêu)'
const BEHIND = new RegExp(
  String.raw`^ ?\)?(?: [^;.,()\d%]{0,50})?(?<!\p{L})${WHOLE}(?!\p{L})[^;.,()\d%]{0,30}(?:\((?:là |tổng số |số )?| )$`,
  'u',
)

/** "đạt 110,4% chỉ tiêu": what was planned is told before, by the same word. */
export const baseNamedBefore = (
  lower: string,
  rate: Numeral,
  before: readonly Numeral[],
): Numeral | undefined => {
  const plan = /^ ?\)?(?: so với)? ?(kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})/u.exec(
    lower.slice(rate.tail, rate.tail + 24),
  )?.[1]
  return plan === undefined
    ? undefined
    : before.findLast(
        ({ start, unit }) =>
          unit !== '%' && lower.slice(Math.max(0, start - 60), start).includes(plan),
      )
}
