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
  BEHIND.test(lower.slice(rate.tail, next.start)) &&
  !OF_OTHER_MATTER.test(lower.slice(rate.tail, next.start)) &&
  !/^ tuổi(?!\p{L})/u.test(lower.slice(next.end, next.end + 6))
    ? next
    : undefined

/** "đạt 36,9% dự toán giao và tăng 1.887 triệu đồng". */
const OF_OTHER_MATTER = /(?<!\p{L})(?:tăng|giảm|vượt|hơn)(?: thêm)? $/u

const FARTHEST = 90
const WHOLE = '(?:tổng(?: số)?|số|dự toán|kế hoạch|chỉ tiêu|dân số|trong số|mục tiêu)'
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
  const told = PLAN.exec(lower.slice(rate.tail, rate.tail + 40))
  const [, plan = '', whose = ''] = told ?? []
  if (!told) return undefined
  const plans = before.flatMap((figure, index) => {
    const label = lower.slice(
      Math.max(before[index - 1]?.tail ?? 0, figure.start - 60),
      figure.start,
    )
    const clause = label.split(/[;,.] /).at(-1) ?? ''
    return figure.unit !== '%' && clause.includes(plan) ? [{ figure, clause }] : []
  })
  const own = plans.findLast(({ clause }) => clause.includes(`${plan} ${whose}`))
  return (own ?? plans.at(-1))?.figure
}

/** "80,2% dự toán tỉnh và 78,0% dự toán huyện": each has its own. */
const PLAN = /^ ?\)?(?: so với)? ?(kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})(?: (\p{L}{2,}))?/u
