import type { Rule } from '../rule.ts'
import { numberInWords } from '../words.ts'
import { pairsOf } from './concept-pairs.ts'

/** A figure that the narrative knows and the appendix leaves out. */
export const appendixBlank: Rule = {
  name: 'appendix-blank',
  severity: 'contradiction',
  ground: 'Lô-gích: số đã biết phải được ghi vào phụ lục',
  find: (reading) =>
    pairsOf(reading)
      .filter(({ row }) => row.value.text === '' && row.note.text === '')
      .map(({ concept, row, told }) => ({
        at: told,
        related: [row],
        explanation: `Phần lời nêu ${concept.name} là ${numberInWords(told.value)}, nhưng ô tương ứng của phụ lục để trống.`,
        suggestion: `Ghi ${numberInWords(told.value)} vào phụ lục.`,
      })),
}
