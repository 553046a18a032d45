import type { Reading } from '../../reading/reading.ts'
import { shareInWords } from '../../relations/rate-verdict.ts'
import type { RateRelation } from '../../relations/relation.ts'
import { relationsOf } from '../../relations/relations.ts'
import type { Remark, Rule } from '../rule.ts'
import { numberInWords } from '../words.ts'
import { growthRemarks } from './growth-remarks.ts'
import { suggestionFor } from './suspect-words.ts'

/** A rate that is not its part divided by its whole. */
export const rate: Rule = {
  name: 'rate',
  severity: 'contradiction',
  ground: 'Số học: tỷ lệ bằng phần chia cho tổng, làm tròn nửa lên',
  find: (reading) => [...withVerdict(reading, 'broken'), ...growthRemarks(reading, 'broken')],
}

/** A rate whose last digit was cut off, or rounded up, where half up is meant. */
export const cutRate: Rule = {
  name: 'rate-not-rounded',
  severity: 'form',
  ground: 'Cách làm tròn thông thường: nửa lên',
  find: (reading) => [...withVerdict(reading, 'cut'), ...growthRemarks(reading, 'cut')],
}

const withVerdict = (reading: Reading, verdict: 'broken' | 'cut'): Remark[] =>
  relationsOf(reading)
    .rates.filter((relation) => relation.verdict === verdict)
    .flatMap((relation) => remarkOn(reading, relation))

const remarkOn = (reading: Reading, relation: RateRelation): Remark[] => {
  const { rate: stated, part, wholes, verdict } = relation
  const [whole] = wholes
  if (!whole) return []
  const right = shareInWords(part.value, whole.value, stated.decimals)
  const said = reading.flow.text.slice(stated.start, stated.tail)
  const sum = `${numberInWords(part.value)}/${numberInWords(whole.value)} = ${right}`
  return [
    {
      at: { start: stated.start, end: stated.tail },
      related: [part, whole].map(({ start, tail }) => ({ start, end: tail })),
      explanation:
        verdict === 'cut'
          ? `${sum}; số đã nêu “${said}” là cắt bớt hoặc làm tròn chưa đúng chữ số cuối.`
          : `${sum}, không phải “${said}”.`,
      suggestion:
        suggestionFor(reading, relation) ?? `Ghi ${right}, hoặc đối chiếu lại tử số và mẫu số.`,
    },
  ]
}
