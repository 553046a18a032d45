import type { Item } from '../reading/items.ts'
import { isOverlapTold } from '../reading/overlaps.ts'
import { isContrast } from './contrast.ts'
import { rateVerdict } from './rate-verdict.ts'
import { sumOf } from './relation.ts'
import { isOneSlip } from './slips.ts'

/**
 * Whether counts behind a whole part it. Without an announcer they are all of it only when they make it, when one
 * change lets sum and rates agree, when "còn" names the rest, or when the words leave nothing over.
 */
export const impliedVerdict = (
  lower: string,
  total: Item,
  parts: readonly Item[],
): 'holds' | 'broken' | undefined => {
  const sum = sumOf(parts.map(({ figure }) => figure))
  const whole = total.figure.value
  const isLeft = parts.slice(1).some((part) => isRest(lower, part))
  const rated = parts.filter(({ rates }) => rates.length > 0)
  if (sum === whole)
    return isLeft || rated.length > 0 || sum >= SURE || isContrast(parts) ? 'holds' : undefined
  if (parts.length > 2 && parts.some(({ figure }) => sum - figure.value === whole)) return undefined
  if (isOverlapTold(lower, total.figure.start, parts.at(-1)?.reach ?? 0)) return undefined
  if (rated.length > 0 && isOneChangeAway(total, parts, sum)) return 'broken'
  if (Math.abs(sum - whole) > whole * FARTHEST) return undefined
  if (isContrast(parts) || isListOfAll(lower, total, parts, sum)) return 'broken'
  if (isCarried(lower, total, parts)) return undefined
  const isRated = rated.some((part) => fits(part, part.figure.value, whole))
  return isLeft && (isRated || parts.length === 2) ? 'broken' : undefined
}

/** Three or more of the same thing in one row, none of them a state, that one slip keeps from making the whole. */
const isListOfAll = (lower: string, total: Item, parts: readonly Item[], sum: number): boolean =>
  parts.length >= 3 &&
  total.figure.value >= SURE &&
  parts.every(({ thing, memberships }) => thing === total.thing && memberships.size === 0) &&
  !/[.;]/.test(lower.slice(parts[0]?.reach ?? 0, parts.at(-1)?.figure.start)) &&
  isOneSlip(
    [total.figure.value, ...parts.map(({ figure }) => figure.value)],
    sum - total.figure.value,
  )

/** Figures that make the whole by chance are small. */
const SURE = 100
const FARTHEST = 0.35

/** What is left may hold what was left before. */
const isCarried = (lower: string, { figure }: Item, parts: readonly Item[]): boolean =>
  /(?:kỳ|tháng|quý|năm) trước|tồn|chuyển sang|kể cả/.test(
    lower.slice(Math.max(0, figure.start - 60), (parts.at(-1)?.reach ?? figure.tail) + 60),
  )

/** "Còn 132 hộ chưa có", "khuyết 1 chức danh", "số còn lại, 1.338 hồ sơ". */
const isRest = (lower: string, { figure, after }: Item): boolean =>
  REST.test(lower.slice(Math.max(0, figure.start - 20), figure.start)) || /^còn lại/.test(after)

const REST =
  /(?<!\p{L})(?:còn|còn lại|khuyết|thiếu|còn thiếu|nợ|còn dư|tồn|chưa sử dụng)(?: lại)?(?: là)?[:,]? $/u

/** Whether the whole, or one rated part, only has to be what the others say for all rates to fit. */
const isOneChangeAway = (total: Item, parts: readonly Item[], sum: number): boolean => {
  const whole = total.figure.value
  const isSlip = Math.abs(sum - whole) <= whole * FARTHEST || isOneSlip([whole], sum - whole)
  if (isSlip && parts.every((part) => fits(part, part.figure.value, sum))) return true
  return parts.some((changed) => {
    const value = changed.figure.value - sum + whole
    return (
      changed.rates.length > 0 &&
      value >= 0 &&
      parts.every((part) => fits(part, part === changed ? value : part.figure.value, whole))
    )
  })
}

const fits = ({ rates: [rate] }: Item, part: number, whole: number): boolean =>
  rate === undefined || ['holds', 'cut'].includes(rateVerdict(rate, part, whole))
