import type { Numeral } from '../../../reading/figures.ts'
import type { Reading } from '../../../reading/reading.ts'
import { rateVerdict } from '../../../relations/rate-verdict.ts'
import { relationsOf } from '../../../relations/relations.ts'
import type { Swapped } from './swapped.ts'
import { isForeign } from './unit-classes.ts'

/** A share that is right to its decimals, of something else: "1.232 văn bản/1.271 hồ sơ, chiếm 96,93%". */
export const oddInRate = (reading: Reading): Swapped[] =>
  relationsOf(reading)
    .rates.filter(({ verdict, rate }) => verdict === 'holds' && rate.decimals > 0)
    .flatMap(({ rate, part, wholes }) => {
      const whole = wholes.find(({ value }) => rateVerdict(rate, part.value, value) === 'holds')
      if (!whole || !isForeign(part, whole, reading.flow.lower) || isAnswer(part, whole)) return []
      if (/xin lỗi|trả lời/.test(reading.flow.lower.slice(part.tail, part.tail + 20))) return []
      return [
        {
          figure: part,
          witnesses: [whole],
          meant: whole.unit,
          why: 'Tỷ lệ tính ra đúng, nên phần và tổng phải đếm cùng một thứ',
        },
      ]
    })

/** So many ballots were gathered of so many dossiers. */
const isAnswer = (part: Numeral, whole: Numeral): boolean =>
  part.unit === 'phiếu' && whole.unit === 'hồ sơ'
