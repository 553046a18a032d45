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
      announcer === 'of-which' || announcer === 'bracket'
        ? parts.filter((part) => exceeds(part, total)).map((part) => remarkOn(part, total))
        : [],
    ),
    ...items.flatMap((item) =>
      item.base && item.figure.value > item.base.value
        ? [remarkOn(item, { ...item, figure: item.base })]
        : [],
    ),
  ],
}

const exceeds = ({ figure, before, thing }: Item, { figure: whole, thing: of }: Item): boolean =>
  figure.value > whole.value &&
  !/(?:trong|trên|tổng số|tổng|so với|kế hoạch|chỉ tiêu|giao)$/.test(before) &&
  !figure.isApproximate &&
  !whole.isApproximate &&
  whole.unit !== '' &&
  (thing === '' || isSameThing(thing, of))

const remarkOn = (part: Item, whole: Item) => ({
  at: { start: part.figure.start, end: part.figure.tail },
  related: [{ start: whole.figure.start, end: whole.figure.tail }],
  explanation: `Phần (${numberInWords(part.figure.value)}) lớn hơn tổng của nó (${numberInWords(whole.figure.value)}).`,
  suggestion: 'Đối chiếu lại cả hai số với sổ gốc.',
})
