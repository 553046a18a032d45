import { countedThings, shortUnits } from './count-words.ts'
import type { Numeral } from './figures.ts'

/** "tăng 319 hồ sơ", "so với cùng kỳ (2.555 hồ sơ)": neither a whole nor a part of anything here. */
export const isAside = (lower: string, edge: number, at: number): boolean => {
  const before = lower.slice(Math.max(edge, at - 80), at)
  return DIFFERENCE.test(before) || (COMPARED.test(before) && !/tổng(?: số)? $/.test(before))
}

const DIFFERENCE = /(?<!\p{L})(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|vượt)(?: thêm)? $/u
const COMPARED =
  /(?<!\p{L})(?:so với|cùng kỳ)(?: [^;.,()]{0,40})?(?:\((?:[^;.,()]{0,30} )?|(?<!so với) (?:là |có |đạt )?)$/u

/** The unit of a figure, else the noun right behind it, else what the words before it say is counted. */
export const thingOf = (lower: string, figure: Numeral, before: string): string =>
  figure.unit || nounBehind(lower, figure) || nounBefore(before)

const nounBefore = (before: string): string => {
  const noun = COUNTED.exec(before)?.[1] ?? ''
  return shortUnits[noun] ?? noun
}

const COUNTED = new RegExp(
  String.raw`(?<!\p{L})(?:số|tổng) (?:số |lượng )?(?:các )?(${[...countedThings, ...Object.keys(shortUnits)].join('|')})(?!\p{L})`,
  'u',
)

const nounBehind = (lower: string, { end }: Numeral): string => {
  const word =
    /^ (văn phòng|trung tâm|thị trấn|đầu mối|\p{L}+)/u.exec(lower.slice(end, end + 20))?.[1] ?? ''
  return NO_THINGS.has(word) ? '' : word
}

/** Words behind a figure that begin something else. */
const NO_THINGS = new Set(
  'về là ở tại cho đã được trong có chưa do và của theo thuộc còn hoặc với trên dưới đạt chiếm tăng giảm từ trước sau đúng quá trễ chậm sớm đang bị so để nam nữ phụ tiếp không phải đến gồm bao nộp trả giải xử vào ra khi nên bằng hết rất hài bình tương'.split(
    ' ',
  ),
)
