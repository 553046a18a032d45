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
  return sum < whole && !NAMES_ALL.has(announcer) ? 'remainder' : 'broken'
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
  if (LISTS.has(announcer) && (sum > whole || whole - sum <= whole * SHORT_OF_LIST)) return true
  const isNear = Math.abs(sum - whole) <= whole * (parts.length > 2 ? MANY_PARTS : TWO_PARTS)
  const figures = [whole, ...parts.map(({ figure }) => figure.value)]
  if (announcer === 'topic' && !isNear) return false
  return (
    (isNear && announcer !== 'topic') || (whole >= SMALLEST_SLIP && isOneSlip(figures, sum - whole))
  )
}

/** A bracket or a colon mostly opens the whole list. */
const LISTS: ReadonlySet<Tree['announcer']> = new Set(['bracket', 'colon'])

const SHORT_OF_LIST = 0.3
const MANY_PARTS = 0.35
const TWO_PARTS = 0.1
const SMALLEST_SLIP = 50

/** One person may be a woman, a party member and a graduate: such parts overlap. */
const isAttribute = ({ before, after }: Item): boolean =>
  ATTRIBUTE.test(before) || ATTRIBUTE.test(after.split(/,/)[0] ?? '')

const ATTRIBUTE =
  /(?<!\p{L})(?:nữ|đảng viên|đoàn viên|dân tộc|tôn giáo|đại học|thạc s[ĩỹ]|trình độ|kiêm|riêng|chủ yếu|nhất là|tiêu biểu|điển hình|bình quân|lũy kế|chỉ tiêu|mỗi)(?!\p{L})/u

const OTHERS = /còn lại|khác|\.\.\.|…|v\.v|(?<!\p{L})vv(?!\p{L})/u
