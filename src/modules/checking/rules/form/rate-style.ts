import type { Remark, Rule } from '../rule.ts'
import { spansOf } from '../search.ts'

/** "32 %" where all others stand without the space; "3.26%" with a point. */
export const rateStyle: Rule = {
  name: 'rate-style',
  severity: 'form',
  ground: 'Thông lệ: dấu phẩy thập phân, “%” viết liền số',
  find: (reading) => {
    const spaced = spansOf(reading, /(?<![\d.,])\d[\d.,]{0,10} %/g)
    const joined = spansOf(reading, /\d%/g)
    const pointed = spansOf(reading, /(?<![\d.,])\d{1,2}\.\d{1,2} ?%/g)
    return [
      ...(joined.length > spaced.length
        ? spaced.map((at) =>
            remarkOn(
              at,
              'Có khoảng trắng trước “%”, các chỗ khác viết liền.',
              'Viết liền “%” với số.',
            ),
          )
        : []),
      ...pointed.map((at) =>
        remarkOn(at, 'Dấu chấm được dùng làm dấu thập phân.', 'Dùng dấu phẩy.'),
      ),
    ]
  },
}

const remarkOn = (
  at: { start: number; end: number },
  explanation: string,
  suggestion: string,
): Remark => ({
  at,
  explanation,
  suggestion,
})
