import type { Item } from '../../reading/items.ts'
import { isSameThing } from '../../relations/same-thing.ts'
import type { Rule } from '../rule.ts'
import { numberInWords } from '../words.ts'

/** A part larger than its whole, or a share above 100 %. */
export const partExceedsWhole: Rule = {
  name: 'part-exceeds-whole',
  severity: 'contradiction',
  ground: 'Số học: phần không lớn hơn tổng',
  find: ({ trees, items }) => [
    ...trees.flatMap(({ total, parts, announcer }) =>
      announcer === 'of-which' || (announcer === 'bracket' && !parts.some(isOfYear))
        ? parts.filter((part) => exceeds(part, total)).map((part) => remarkOn(part, total))
        : [],
    ),
    ...items.flatMap((item) =>
      item.base && item.figure.value > item.base.value && !PLAN.test(item.after)
        ? [remarkOn(item, { ...item, figure: item.base })]
        : [],
    ),
  ],
}

/** "4 cuộc theo kế hoạch (năm 2024 giao 9 cuộc, 6 tháng đầu năm triển khai 5 cuộc)": a bracket of other times. */
const isOfYear = ({ before }: Item): boolean => /(?<!\p{L})năm (?:19|20)\d\d(?!\d)/u.test(before)

/** "6/5 TTHC theo kế hoạch (vượt 1 TTHC)": more than was planned. */
const PLAN = /kế hoạch|chỉ tiêu|giao|vượt|đăng ký/

const exceeds = ({ figure, before, thing }: Item, { figure: whole, thing: of }: Item): boolean =>
  figure.value > whole.value &&
  !/(?:trong|trên|tổng số|tổng|so với|kế hoạch|chỉ tiêu|giao)$/.test(before) &&
  !figure.isApproximate &&
  !whole.isApproximate &&
  (thing === '' ? whole.unit !== '' : of !== '' && !MEASURE.test(of) && isSameThing(thing, of))

/** "chờ 6 phút (lâu nhất 21 phút)": measured, not counted. */
const MEASURE = /^(?:giây|phút|giờ|ngày|tuần|tháng|năm|tuổi|km|m|ha|độ|điểm|bậc|lần)$/

const remarkOn = (part: Item, whole: Item) => ({
  at: { start: part.figure.start, end: part.figure.tail },
  related: [{ start: whole.figure.start, end: whole.figure.tail }],
  explanation: `Phần (${numberInWords(part.figure.value)}) lớn hơn tổng của nó (${numberInWords(whole.figure.value)}).`,
  suggestion: 'Đối chiếu lại cả hai số với sổ gốc.',
})
