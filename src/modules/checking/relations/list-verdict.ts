import type { Item } from '../reading/items.ts'
import type { Tree } from '../reading/trees.ts'
import { type SumVerdict, sumOf } from './relation.ts'
import { isOneSlip } from './slips.ts'

/** What a list says of its total when the parts are of no known partition. */
export const byList = ({ total, announcer, rest = '' }: Tree, parts: readonly Item[]): SumVerdict => {
  if (announcer === 'note') return 'broken'
  if (parts.length < 2 || parts.some(isAttribute) || OTHERS.test(rest)) return 'open'
  const whole = total.figure.value
  const sum = sumOf(parts.map(({ figure }) => figure))
  if (!isAllTold(announcer, parts, sum, whole)) return 'open'
  return sum < whole && !NAMES_ALL.has(announcer) ? 'remainder' : 'broken'
}

/** Announcers that say that the parts are all. */
const NAMES_ALL: ReadonlySet<Tree['announcer']> = new Set(['consists', 'bullets'])

/** "Trong đó" may name some of many; nearly all of a whole, or all but for one slip, are meant to be all. */
const isAllTold = (
  announcer: Tree['announcer'],
  parts: readonly Item[],
  sum: number,
  whole: number,
): boolean => {
  if (NAMES_ALL.has(announcer) || announcer === 'bracket' || announcer === 'colon') return true
  const isNear = Math.abs(sum - whole) <= whole * (parts.length > 2 ? MANY_PARTS : TWO_PARTS)
  return isNear || (whole >= SMALLEST_SLIP && isOneSlip([whole, ...parts.map(({ figure }) => figure.value)], sum - whole))
}

const MANY_PARTS = 0.35
const TWO_PARTS = 0.1
const SMALLEST_SLIP = 100

/** One person may be a woman, a party member and a graduate: such parts overlap. */
const isAttribute = ({ before, after }: Item): boolean =>
  ATTRIBUTE.test(before) || ATTRIBUTE.test(after.split(/,/)[0] ?? '')

const ATTRIBUTE =
  /(?<!\p{L})(?:nữ|đảng viên|đoàn viên|dân tộc|tôn giáo|đại học|thạc s[ĩỹ]|trình độ|kiêm|riêng|chủ yếu|nhất là|tiêu biểu|điển hình|bình quân|lũy kế|chỉ tiêu|mỗi)(?!\p{L})/u

const OTHERS = /còn lại|khác|\.\.\.|…|v\.v|(?<!\p{L})vv(?!\p{L})/u
