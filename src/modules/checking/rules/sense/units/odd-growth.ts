import type { Reading } from '../../../reading/reading.ts'
import type { Swapped } from './swapped.ts'
import { isForeign } from './unit-classes.ts'

/** "tiếp nhận 2.874 hồ sơ, tăng 319 văn bản so với": what grows is what was told just before. */
export const oddGrowth = ({ numerals, flow }: Reading): Swapped[] =>
  numerals.flatMap((figure, index) => {
    const before = numerals[index - 1]
    if (!before || !isForeign(figure, before, flow.lower)) return []
    const isGrowth =
      /^[^.;\d\n]{0,30}[,(] ?(?:tăng|giảm) $/.test(flow.lower.slice(before.tail, figure.start)) &&
      /^[ ,(]{1,2}(?:so với|cùng kỳ)/.test(flow.lower.slice(figure.tail, figure.tail + 20))
    return isGrowth
      ? [
          {
            figure,
            witnesses: [before],
            meant: before.unit,
            why: 'Phần tăng, giảm phải đếm cùng một thứ với số đứng trước',
          },
        ]
      : []
  })
