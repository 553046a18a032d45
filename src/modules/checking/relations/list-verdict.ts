import type { Item } from '../reading/items.ts'
import type { Tree } from '../reading/trees.ts'
import { rateVerdict } from './rate-verdict.ts'
import { type SumVerdict, sumOf } from './relation.ts'
import { isOneSlip } from './slips.ts'

/** What a list says of its total when the parts are of no known partition. */
export const byList = (
  { total, announcer, rest = '' }: Tree,
  parts: readonly Item[],
): SumVerdict => {
  if (announcer === 'note') return 'broken'
  if (parts.length < 2 || parts.some(isAttribute) || OTHERS.test(rest)) return 'open'
  if (parts.every((part) => isShareOf(part, total))) return 'open'
  const whole = total.figure.value
  const sum = sumOf(parts.map(({ figure }) => figure))
  if (!isAllTold(announcer, parts, sum, whole)) return 'open'
  if (sum > whole && parts.some(isDuty) && !isSlipOf(parts, sum, whole)) return 'open'
  return announcer === 'of-which' && sum < whole && !isSlipOf(parts, sum, whole) ? 'open' : 'broken'
}

/** "150 người biết (75%), 120 người dùng (60%)": right shares that overlap. */
const isShareOf = ({ figure, rates: [rate] }: Item, { figure: whole }: Item): boolean =>
  rate !== undefined && rateVerdict(rate, figure.value, whole.value) === 'holds'

/** Announcers that say that the parts are all. */
const NAMES_ALL: ReadonlySet<Tree['announcer']> = new Set(['consists', 'bullets'])

/** Some of many may be named; nearly all of a whole, or all but for one slip, are meant to be all. */
const isAllTold = (
  announcer: Tree['announcer'],
  parts: readonly Item[],
  sum: number,
  whole: number,
): boolean => {
  if (NAMES_ALL.has(announcer)) return true
  if (LISTS.has(announcer) && sum >= whole * SHORTEST_LIST && sum <= whole * LONGEST_LIST)
    return true
  const isNear = Math.abs(sum - whole) <= whole * (parts.length > 2 ? MANY_PARTS : TWO_PARTS)
  if (announcer === 'topic' && !isNear) return false
  return (
    (isNear && announcer !== 'topic') || (whole >= SMALLEST_SLIP && isSlipOf(parts, sum, whole))
  )
}

const isSlipOf = (parts: readonly Item[], sum: number, whole: number): boolean =>
  isOneSlip([whole, ...parts.map(({ figure }) => figure.value)], sum - whole)

/** A bracket or a colon mostly opens the whole list. */
const LISTS: ReadonlySet<Tree['announcer']> = new Set(['bracket', 'colon'])

const SHORTEST_LIST = 0.7
const LONGEST_LIST = 2
const MANY_PARTS = 0.35
const TWO_PARTS = 0.1
const SMALLEST_SLIP = 50

/** One person may be a woman, a party member and a graduate: such parts overlap. */
const isAttribute = ({ before, after }: Item): boolean =>
  ATTRIBUTE.test(before) || ATTRIBUTE.test(after.split(/,/)[0] ?? '')

const ATTRIBUTE =
  /(?<!\p{L})(?:nữ|đảng viên|đoàn viên|dân tộc|tôn giáo|đại học|thạc s[ĩỹ]|trình độ|kiêm|riêng|chủ yếu|(?<!nhiều )nhất là|(?:nhiều|ít|cao|thấp) nhất (?:với|có|đạt)|tiêu biểu|điển hình|bình quân|lũy kế|chỉ tiêu|mỗi)(?!\p{L})/u

/** "388 hồ sơ cấp lần đầu; có 1.204 hồ sơ phải nộp thuế": what has to be done with some is no kind of them. */
const isDuty = ({ before, after }: Item): boolean =>
  /(?<!\p{L})có$/u.test(before) && /^phải(?!\p{L})/u.test(after)

const OTHERS = /còn lại|khác|\.\.\.|…|v\.v|(?<!\p{L})vv(?!\p{L})/u
