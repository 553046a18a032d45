import type { Numeral } from './figures.ts'

/** "Trước sắp xếp 148, sau sắp xếp 139, giảm 9"; "kế hoạch 1.150 lượt; thực hiện 1.243 lượt, vượt 93 lượt". */
export const fromTo = (lower: string, numerals: readonly Numeral[], index: number) => {
  const [former, figure, difference] = numerals.slice(Math.max(0, index - 2), index + 1)
  if (index < 2 || !former || !figure || !difference || !isAlike(former.unit, figure.unit))
    return undefined
  if (difference.unit === '%' || difference.start - former.tail > FARTHEST) return undefined
  if (OTHER_TIME.test(lower.slice(difference.tail, difference.tail + 50))) return undefined
  if (former.unit && !difference.unit && RANK.test(lower.slice(difference.end, difference.end + 8)))
    return undefined
  const words = lower.slice(Math.max(0, former.start - 40), former.start)
  return (!former.isApproximate || / từ $/.test(words)) &&
    FROM.test(words) &&
    /^[^;.\n\d]{0,20}$/.test(lower.slice(figure.tail, difference.start))
    ? { former, figure }
    : undefined
}

/** "quý I 200 lượt, quý II 250 lượt, tăng 30 lượt so với cùng kỳ": of a time that is not told. */
const OTHER_TIME = /^[^;.\d]{0,20}(?:cùng kỳ|so với năm (?:trước|ngoái))/

/** "Năm 2023 đạt 84,1 điểm, tăng 3 bậc". */
const RANK = /^ (?:bậc|hạng|lần|vị trí|thứ)/

const FROM =
  /(?<!\p{L})(?:trước(?: \p{L}+){0,3}|từ|(?:kế hoạch|chỉ tiêu)[^;.,\n]{0,25}|(?:năm|tháng|quý|tuần|đợt) (?:trước|ngoái|\d[\d/]*|[ivx]+)(?: (?:có|là|được|đạt|nhận|tiếp nhận))?):? $/u

const FARTHEST = 90

/** Whether two units may be one; what has no unit may have any but percent. */
export const isAlike = (one: string, other: string): boolean =>
  one === other || (one !== '%' && other !== '%' && (one === '' || other === ''))
