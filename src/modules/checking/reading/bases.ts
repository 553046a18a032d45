import type { Numeral } from './figures.ts'

/** Whether the next figure is the whole of this one: "a/b", "a trên tổng số b", "a hồ sơ trực tuyến/b hồ sơ". */
export const isBase = (
  lower: string,
  figure: Numeral,
  next: Numeral | undefined,
  behind?: Numeral,
): boolean =>
  next !== undefined &&
  next.unit !== '%' &&
  !isOfOtherThing(lower, figure, next) &&
  (isRated(lower, figure, next, behind) ||
    BETWEEN.test(lower.slice(figure.unit ? figure.tail : figure.end, next.start)) ||
    (next.start - figure.end < FARTHEST_BASE && WORDY.test(lower.slice(figure.tail, next.start))))

/** "8.596 khẩu / 2.316 hộ": two counts side by side. */
const isOfOtherThing = (lower: string, figure: Numeral, next: Numeral): boolean => {
  const between = /^ (\p{L}+) ?\/ ?$/u.exec(lower.slice(figure.end, next.start))
  const behind = /^ (\p{L}+)/u.exec(lower.slice(next.end, next.end + 20))
  return between !== null && behind !== null && COUNTED_APART.test(`${between[1]} ${behind[1]}`)
}

const COUNTED_APART =
  /^(?:(?:khẩu|người|em|dân|lượt) (?:hộ|tổ|thôn|đoàn|nhóm|lớp|cuộc|buổi)|(?:hộ|tổ|thôn|đoàn|nhóm|lớp|cuộc|buổi) (?:khẩu|người|em|dân|lượt))$/

/** "97,9% trẻ đã có giấy khai sinh, tức 6.104 trong 6.233 em": a rate before both. */
export const isBaseOfTold = (lower: string, figure: Numeral, next: Numeral | undefined): boolean =>
  next !== undefined &&
  next.unit !== '%' &&
  / (?:tức|là|với|tương ứng|\()(?: là)? ?$/.test(
    lower.slice(Math.max(0, figure.start - 14), figure.start),
  ) &&
  /^ (?:trên|trong) $/.test(lower.slice(figure.tail, next.start))

/** "1.243.518 thuê bao trên 1.502.640 dân (82,8%)": a rate at once behind both. */
const isRated = (
  lower: string,
  figure: Numeral,
  next: Numeral,
  behind: Numeral | undefined,
): boolean =>
  behind?.unit === '%' &&
  next.value >= figure.value &&
  / (?:trên|trong) $/.test(lower.slice(figure.end, next.start)) &&
  /^ ?\p{L}{1,10}(?: \p{L}{1,10}){0,3} $/u.test(lower.slice(figure.tail, next.start)) &&
  /^[^.;\d]{0,30}[(,] ?(?:đạt |chiếm |bằng |tỷ lệ )?$/.test(lower.slice(next.tail, behind.start))

const BETWEEN =
  /^ ?(?:\/(?: ?(?:chỉ tiêu|kế hoạch|tổng số))?|trên(?: tổng)?(?: số)?|trong tổng số) ?$/
const WORDY =
  /^[^,;:.()\d\n]{0,50}(?:(?<=\p{L}) ?\/ ?(?:(?:chỉ tiêu|kế hoạch|tổng số|tổng) (?:là )?)?| (?:trên|trong) tổng(?: số)? )$/u
const FARTHEST_BASE = 70

/** "8,46/21,15 tỷ đồng": unit and scale of the base are those of the part too. */
export const bringToScale = (figure: Numeral, base: Numeral): Numeral => {
  if (figure.unit || !base.unit) return figure
  const scale = base.scale ?? 1
  return { ...figure, unit: base.unit, value: figure.value * (figure.scale ? 1 : scale) }
}
