import { numeralOf } from '../../reading/cell-figure.ts'
import type { Remark, Rule } from '../rule.ts'
import { numberInWords } from '../words.ts'
import { pairsOf } from './concept-pairs.ts'

/** A figure of the narrative that the appendix tells otherwise. */
export const narrativeAgainstAppendix: Rule = {
  name: 'narrative-appendix',
  severity: 'contradiction',
  ground: 'Lô-gích: phần lời và phụ lục của một báo cáo phải cùng số liệu',
  find: (reading) =>
    pairsOf(reading).flatMap(({ concept, row, told }): Remark[] => {
      const figure = numeralOf(row.value)
      if (!figure || figure.value === told.value) return []
      return [
        {
          at: told,
          related: [row],
          explanation: `Phần lời: ${concept.name} là ${numberInWords(told.value)}; phụ lục ghi ${numberInWords(figure.value)}.`,
          suggestion: 'Đối chiếu với sổ gốc và sửa một trong hai nơi.',
        },
      ]
    }),
}
