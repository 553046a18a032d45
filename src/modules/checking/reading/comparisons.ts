import type { Numeral } from './figures.ts'

/** "2.874 hồ sơ, tăng 319 hồ sơ so với cùng kỳ (2.555 hồ sơ)": a figure, its former value, and how far they differ. */
export type Comparison = {
  /** What may be compared; the first is the nearest. */
  figures: Numeral[]
  former: Numeral
  difference: Numeral
  isLess: boolean
  /** Of two rates: in points of percent, which writers seldom round alike. */
  isInPoints: boolean
}

const GROWTH =
  /(?<!\p{L})(?<way>tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|vượt|rút ngắn|[-+])(?: thêm| được| là)? ?$/u
const FORMER =
  /(?<!\p{L})(?:so (?:với)?|cùng kỳ|chỉ tiêu|mức|(?:năm|tháng|quý|kỳ|tuần|đợt) (?:trước|ngoái|\d[\d/]*))(?!\p{L})[^;.\n%)]{0,50}$/u

/** What a paragraph says of figures and what they were before. */
export const comparisonsOf = (lower: string, numerals: readonly Numeral[]): Comparison[] =>
  numerals.flatMap((difference, index) => {
    const way = GROWTH.exec(lower.slice(Math.max(0, difference.start - 14), difference.start))
      ?.groups?.way
    if (!way || difference.isApproximate) return []
    const found = [numerals[index + 1], numerals[index - 1]].find(
      (former) => former && isFormer(lower, difference, former),
    )
    const told = found ? figuresBefore(lower, numerals, index, found) : []
    const earlier = told.length > 0 ? undefined : fromTo(lower, numerals, index)
    const former = earlier?.former ?? found
    const figures = earlier ? [earlier.figure] : told
    if (!former || former.isApproximate || figures.length === 0) return []
    if (figures.some(({ isApproximate }) => isApproximate)) return []
    const isInPoints = former.unit === '%' && difference.unit !== '%'
    return [{ figures, former, difference, isLess: LESS.test(way), isInPoints }]
  })

const LESS = /giảm|thấp|ít|ngắn|-/

/** "Trước sắp xếp 148, sau sắp xếp 139, giảm 9"; "kế hoạch 1.150 lượt; thực hiện 1.243 lượt, vượt 93 lượt". */
const fromTo = (lower: string, numerals: readonly Numeral[], index: number) => {
  const [former, figure, difference] = numerals.slice(Math.max(0, index - 2), index + 1)
  if (index < 2 || !former || !figure || !difference || !isAlike(former.unit, figure.unit))
    return undefined
  if (difference.unit === '%' || difference.start - former.tail > FARTHEST) return undefined
  return FROM.test(lower.slice(Math.max(0, former.start - 40), former.start)) &&
    /^[^;.\n\d]{0,20}$/.test(lower.slice(figure.tail, difference.start))
    ? { former, figure }
    : undefined
}

const FROM = /(?<!\p{L})(?:trước(?: \p{L}+){0,3}|từ|(?:kế hoạch|chỉ tiêu)[^;.,\n]{0,25}):? $/u

/** Told behind the difference, or between the figure and it, with words of another time. */
const isFormer = (lower: string, difference: Numeral, former: Numeral): boolean => {
  const isBehind = former.start > difference.start
  const words = isBehind
    ? lower.slice(difference.tail, former.start)
    : lower.slice(Math.max(0, former.start - 60), former.start)
  const between = isBehind ? words : lower.slice(former.tail, difference.start)
  return (
    lower.charAt(former.start - 1) !== '/' &&
    words.length <= FARTHEST &&
    between.length <= FARTHEST &&
    !/[;\n]|\. /.test(between) &&
    !GROWTH.test(words.slice(-14)) &&
    FORMER.test(words)
  )
}

const FARTHEST = 90

/** Figures of the same unit before both, within the sentence. */
const figuresBefore = (
  lower: string,
  numerals: readonly Numeral[],
  index: number,
  former: Numeral,
): Numeral[] => {
  const until = Math.min(former.start, numerals[index]?.start ?? 0)
  return numerals
    .slice(Math.max(0, index - MOST_BEFORE), index)
    .filter(
      ({ start, tail, unit }) =>
        tail <= until &&
        isAlike(unit, former.unit) &&
        !/[;\n]|\.(?: |$)/.test(lower.slice(tail, until)) &&
        !GROWTH.test(lower.slice(Math.max(0, start - 14), start)),
    )
    .reverse()
}

const isAlike = (one: string, other: string): boolean =>
  one === other || (one !== '%' && other !== '%' && (one === '' || other === ''))

const MOST_BEFORE = 5
