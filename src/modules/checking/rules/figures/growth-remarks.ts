import type { Reading } from '../../reading/reading.ts'
import type { GrowthRelation } from '../../relations/growths.ts'
import { shareInWords } from '../../relations/rate-verdict.ts'
import { relationsOf } from '../../relations/relations.ts'
import type { Remark } from '../rule.ts'
import { numberInWords } from '../words.ts'

/** Growths in percent that are not the difference divided by the former figure. */
export const growthRemarks = (reading: Reading, verdict: 'broken' | 'cut'): Remark[] =>
  relationsOf(reading)
    .growths.filter((growth) => growth.verdict === verdict)
    .map((growth) => remarkOn(reading, growth))

const remarkOn = ({ flow }: Reading, { rate, figure, former }: GrowthRelation): Remark => {
  const [larger, smaller] = [figure.value, former.value].sort((one, other) => other - one)
  const difference = (larger ?? 0) - (smaller ?? 0)
  const right = shareInWords(difference, former.value, rate.decimals)
  return {
    at: { start: rate.start, end: rate.tail },
    related: [figure, former].map(({ start, tail }) => ({ start, end: tail })),
    explanation: `Từ ${numberInWords(former.value)} thành ${numberInWords(figure.value)} là ${figure.value < former.value ? 'giảm' : 'tăng'} ${right}, không phải “${flow.text.slice(rate.start, rate.tail)}”.`,
    suggestion: `Ghi ${right}, hoặc đối chiếu lại số kỳ này và số kỳ trước.`,
  }
}
