import { countedThings, shortUnits } from './count-words.ts'
import type { Span } from './dates.ts'

/**
 * Days without their year: "26/8", "chợ 3/2", "từ 01/10". What might be a day is a count of a whole only where a unit
 * or a share says so: "3/4 thôn", "3/4 (75%)".
 */
export const shortDays = (lower: string): Span[] =>
  [...lower.matchAll(MAYBE_DAY)].flatMap((found) => {
    const [words, day = '', month = ''] = found
    const start = found.index
    const end = start + words.length
    const before = lower.slice(Math.max(0, start - 20), start)
    const after = lower.slice(end, end + 24)
    if (NAMED_DAY.test(before)) return [{ start, end }]
    if (UNIT.test(after) || SHARE.test(after) || /%[^;.\n]{0,12}$/.test(before)) return []
    const isCount =
      Number(day) <= Number(month) && !BY_DAY.test(before) && NOUN.test(after) && !/^0/.test(words)
    return isCount ? [] : [{ start, end }]
  })

const MAYBE_DAY =
  /(?<![\p{L}\d.,/-])(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(?![\d/%]|[.,-]\d| ?%)/gu

const NAMED_DAY = /(?<!\p{L})(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|mùng|lễ|dịp) $/u

const BY_DAY = /(?<!\p{L})(?:từ|đến|trước|sau|hết|tới|chợ|đường|đợt|hội) $/u

const UNIT = new RegExp(
  String.raw`^ ?(?:${[...countedThings, ...Object.keys(shortUnits)].join('|')})(?!\p{L}| chức)`,
  'u',
)

const SHARE = /^[^;.\d\n]{0,12}\(?[^;.\n]{0,8}%/

/** A word that may be what is counted. */
const NOUN =
  /^ (?!(?:và|là|đã|của|có|đến|cho|được|tại|ở|để|do|khi|thì|các|những|này|vừa|với|trở|hằng|hàng|năm|tháng)(?!\p{L}))\p{L}/u
