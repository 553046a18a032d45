import type { Numeral } from './figures.ts'

/** "tăng 319 hồ sơ", "so với cùng kỳ (2.555 hồ sơ)": neither a whole nor a part of anything here. */
export const isAside = (lower: string, edge: number, at: number): boolean => {
  const before = lower.slice(Math.max(edge, at - 80), at)
  return DIFFERENCE.test(before) || (COMPARED.test(before) && !/tổng(?: số)? $/.test(before))
}

const DIFFERENCE = /(?<!\p{L})(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?: thêm)? $/u
const COMPARED =
  /(?<!\p{L})(?:so với|cùng kỳ)(?: [^;.,()]{0,40})?(?:\((?:[^;.,()]{0,30} )?|(?<!so với) (?:là |có |đạt )?)$/u

/** The unit of a figure, else the noun right behind it. */
export const thingOf = (lower: string, { unit, end }: Numeral): string => {
  if (unit) return unit
  const word =
    /^ (văn phòng|trung tâm|thị trấn|đầu mối|\p{L}+)/u.exec(lower.slice(end, end + 20))?.[1] ?? ''
  return NO_THINGS.has(word) ? '' : word
}

/** Words behind a figure that begin something else. */
const NO_THINGS = new Set(
  'về là ở tại cho đã được trong có chưa do và của theo thuộc còn hoặc với trên dưới đạt chiếm tăng giảm từ trước sau đúng quá trễ chậm sớm đang bị so để nam nữ tiếp không phải đến gồm bao nộp trả giải xử vào ra khi nên bằng hết rất hài bình tương'.split(
    ' ',
  ),
)
