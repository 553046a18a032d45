import type { Numeral } from './figures.ts'
import { fromTo, isAlike } from './from-to.ts'

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
      (former) =>
        former &&
        isFormer(
          lower,
          difference,
          former,
          numerals.slice(Math.max(0, index - 3), Math.max(0, index - 1)),
        ),
    )
    const told = found ? figuresBefore(lower, numerals, index, found) : []
    const earlier = told.length > 0 ? undefined : fromTo(lower, numerals, index)
    const former = earlier?.former ?? found
    const figures = earlier ? [earlier.figure] : told
    if (!former || (former.isApproximate && !earlier)) return []
    if (figures.some(({ isApproximate }) => isApproximate)) return []
    const isInPoints = former.unit === '%' && difference.unit !== '%'
    return [{ figures, former, difference, isLess: LESS.test(way), isInPoints }]
  })

const LESS = /giảm|thấp|ít|ngắn|-/

/** Told behind the difference, or between the figure and it, with words of another time. */
const isFormer = (
  lower: string,
  difference: Numeral,
  former: Numeral,
  told: readonly Numeral[],
): boolean => {
  const isBehind = former.start > difference.start
  const words = isBehind
    ? lower.slice(difference.tail, former.start)
    : labelOf(lower, former, told.at(-1))
  if (!isBehind && isRowOfPeriods(lower, former, told)) return false
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

/** The words before a figure, no further back than the figure before it. */
const labelOf = (lower: string, { start }: Numeral, before: Numeral | undefined): string =>
  lower.slice(Math.max(0, start - 60, before?.tail ?? 0), start)

/** "Tháng 10 là 90,5%, tháng 11 là 91,7%": the last of a row is the present one. */
const isRowOfPeriods = (lower: string, last: Numeral, told: readonly Numeral[]): boolean => {
  const before = told.at(-1)
  return (
    before !== undefined &&
    PERIOD.test(labelOf(lower, last, before)) &&
    PERIOD.test(labelOf(lower, before, told.at(-2)))
  )
}

const PERIOD = /(?<!\p{L})(?:năm|tháng|quý|tuần|đợt) (?:\d[\d/]*|[ivx]+)(?!\p{L})[^;.\n%)]{0,20}$/u

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
        !/[;\n]|\.(?: |$)/.test(
          lower.slice(tail, until).replace(/^[^;.\n]{0,60}[;.] (?=so với)/, ''),
        ) &&
        !GROWTH.test(lower.slice(Math.max(0, start - 14), start)) &&
        !GROWN_SINCE.test(lower.slice(Math.max(0, start - 50), start)),
    )
    .reverse()
}

/** "nhiều hơn cùng kỳ năm 2024 75 hồ sơ": how far it grew, not what grew. */
const GROWN_SINCE =
  /(?<!\p{L})(?:tăng|giảm|(?:nhiều|ít|cao|thấp) hơn)(?: so với)? (?:cùng kỳ|năm|quý|tháng|kỳ)(?: (?:trước|ngoái|năm|\d[\d/]*)){0,4}(?: là)? $/u

const MOST_BEFORE = 5
