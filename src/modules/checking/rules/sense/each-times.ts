import type { Numeral } from '../../reading/figures.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { numberInWords } from '../words.ts'

/** "48 người, mỗi lớp 6 người trong 8 lớp": so many for each of so many make the whole. */
export const eachTimes: Rule = {
  name: 'each-times',
  severity: 'contradiction',
  ground: 'Số học: số của mỗi đơn vị nhân với số đơn vị bằng tổng',
  find: (reading) =>
    reading.numerals.flatMap((each, index) => {
      const thing = thingOf(reading, each)
      return thing ? products(reading, index, thing).flatMap(remarkOn) : []
    }),
}

type Product = {
  whole: Numeral
  things: Numeral
  each: Numeral
  /** What there is so much of each, and what is counted. */
  words: { thing: string; counted: string }
}

const REACH = 30

/** "mỗi lớp 6", "mỗi chi hội 400". */
const thingOf = ({ flow }: Reading, { start }: Numeral): string | undefined =>
  /(?<!\p{L})mỗi (\p{L}+)(?: \p{L}+)? $/u.exec(
    flow.lower.slice(Math.max(0, start - REACH), start),
  )?.[1]

/** The whole and the things stand before "mỗi", or the things behind it: "… trong 8 lớp". */
const products = (reading: Reading, index: number, thing: string): Product[] => {
  const { numerals } = reading
  const [first, second, each, behind] = [-2, -1, 0, 1].map((step) => numerals[index + step])
  const counted = each ? countedBy(reading, each) : ''
  if (!each || !counted) return []
  const orders = [
    { whole: first, things: second, last: each },
    { whole: second, things: behind, last: behind },
  ]
  return orders.flatMap(({ whole, things, last }) =>
    whole &&
    things &&
    last &&
    countedBy(reading, whole) === counted &&
    isOf(reading, things, thing) &&
    isOneSentence(reading, whole, last)
      ? [{ whole, things, each, words: { thing, counted } }]
      : [],
  )
}

const remarkOn = ({ whole, things, each, words: { thing, counted } }: Product): Remark[] => {
  const product = things.value * each.value
  if (whole.value === product) return []
  return [
    {
      at: { start: whole.start, end: Math.max(whole.tail, whole.end + 1 + counted.length) },
      related: [things, each].map(({ start, tail }) => ({ start, end: tail })),
      explanation: `${numberInWords(things.value)} ${thing}, mỗi ${thing} ${numberInWords(each.value)} ${counted} là ${numberInWords(product)}, không phải ${numberInWords(whole.value)}.`,
      suggestion: 'Kiểm tra lại cả ba số.',
    },
  ]
}

/** "hồ sơ", and of things that are no unit the next word: "tờ". */
const countedBy = ({ flow }: Reading, { unit, end }: Numeral): string =>
  unit || (/^ (\p{L}+)/u.exec(flow.lower.slice(end, end + REACH))?.[1] ?? '')

const isOf = ({ flow }: Reading, figure: Numeral, thing: string): boolean =>
  figure.decimals === 0 &&
  !figure.isApproximate &&
  new RegExp(String.raw`^ (?:\p{L}+ )?${thing}(?!\p{L})`, 'u').test(
    flow.lower.slice(figure.end, figure.end + REACH),
  )

const LONGEST = 110
/** No least, average or range is meant. */
const VAGUE =
  /ít nhất|tối thiểu|tối đa|bình quân|trung bình|không quá|khoảng|từ|gần|hơn|trên|dự kiến/

const isOneSentence = ({ flow }: Reading, from: Numeral, to: Numeral): boolean => {
  const words = flow.lower.slice(from.tail, to.start)
  return words.length < LONGEST && !/[.;\n]/.test(words) && !VAGUE.test(words)
}
