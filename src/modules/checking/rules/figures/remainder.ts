import { sumOf } from '../../relations/relation.ts'
import { relationsOf } from '../../relations/relations.ts'
import type { Rule } from '../rule.ts'
import { additionInWords, numberInWords } from '../words.ts'
import { suggestionFor } from './suspect-words.ts'

/** Parts that leave something of the whole untold. */
export const remainder: Rule = {
  name: 'remainder',
  severity: 'incomplete',
  ground: 'Số học: phần còn lại của một tổng phải được nêu',
  find: (reading) =>
    relationsOf(reading)
      .sums.filter(({ verdict }) => verdict === 'remainder')
      .map((sum) => ({
        at: { start: sum.total.start, end: sum.total.tail },
        related: sum.parts.map(({ start, tail }) => ({ start, end: tail })),
        explanation: `Trong ${numberInWords(sum.total.value)} chỉ nêu được ${additionInWords(sum.parts)} = ${numberInWords(sumOf(sum.parts))}; còn ${numberInWords(sum.total.value - sumOf(sum.parts))} chưa rõ ở trạng thái nào.`,
        suggestion:
          suggestionFor(reading, sum) ??
          'Nêu số còn lại (đang thực hiện, đúng hạn, rút, trả lại …) hoặc sửa số đã nêu.',
      })),
}
