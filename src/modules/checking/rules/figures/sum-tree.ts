import { type SumRelation, sumOf } from '../../relations/relation.ts'
import { isBroken, relationsOf } from '../../relations/relations.ts'
import type { Remark, Rule } from '../rule.ts'
import { additionInWords, numberInWords } from '../words.ts'
import { suggestionFor } from './suspect-words.ts'

/** Parts that the text calls all of a whole, and that do not make it. */
export const sumTree: Rule = {
  name: 'sum-tree',
  severity: 'contradiction',
  ground: 'Số học: tổng bằng các phần cộng lại',
  find: (reading) =>
    relationsOf(reading)
      .sums.filter(isBroken)
      .map((sum) => remarkOn(sum, suggestionFor(reading, sum))),
}

const remarkOn = (sum: SumRelation, suspect: string | undefined): Remark => {
  const reckoned = sumOf(sum.parts)
  return {
    at: { start: sum.total.start, end: sum.total.tail },
    related: sum.parts.map(({ start, tail }) => ({ start, end: tail })),
    explanation: `${opening[sum.announcer] ?? 'Các phần'} cộng lại là ${additionInWords(sum.parts.slice(0, MOST_TOLD))}${
      sum.parts.length > MOST_TOLD ? ' + …' : ''
    } = ${numberInWords(reckoned)}, không bằng tổng đã nêu là ${numberInWords(sum.total.value)}.`,
    suggestion:
      suspect ??
      `Đối chiếu lại với sổ gốc: hoặc tổng là ${numberInWords(reckoned)}, hoặc một trong các phần bị sai.`,
  }
}

const MOST_TOLD = 12

const opening: Partial<Record<SumRelation['announcer'], string>> = {
  account: 'Hồ sơ đã giải quyết, đang giải quyết, rút và trả lại',
  column: 'Các dòng của cột này',
  row: 'Các cột chi tiết của dòng này',
  note: 'Các số trong chú thích',
  growth: 'Số kỳ trước và phần tăng, giảm',
}
