import type { Span } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'

/** "Thứ nhất, … Thứ hai, … Thứ hai, … Thứ tư, …" at the heads of paragraphs. */
export const ordinalOrder: Rule = {
  name: 'ordinal-order',
  severity: 'contradiction',
  ground: 'Lô-gích: các ý đánh thứ tự phải liền nhau, không lặp, không nhảy',
  find: (reading) =>
    ordinals(reading).flatMap((each, index, all) => remarkOn(each, all[index - 1])),
}

const ORDER = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
/** "Thứ hai ngày 04/6" is a day of the week. */
const ORDINAL = new RegExp(
  String.raw`(?<=(?:^|\n)(?:[-+] )?)thứ (${ORDER.join('|')})(?=[,:.] (?!ngày|\d))`,
  'gu',
)

type Ordinal = Span & { place: number }

const ordinals = ({ flow }: Reading): Ordinal[] =>
  [...flow.lower.matchAll(ORDINAL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    place: ORDER.indexOf(match[1] ?? '') + 1,
  }))

const remarkOn = ({ start, end, place }: Ordinal, before: Ordinal | undefined): Remark[] => {
  // A list that opens anew may follow another.
  if (!before || place === 1 || place === before.place + 1) return []
  // What follows a wrong one is right again: "hai, hai, tư".
  const told = ORDER[place - 1]
  const last = ORDER[before.place - 1]
  if (place > before.place + 1 && before.place > 1) return []
  return [
    {
      at: { start, end },
      related: [before],
      explanation: `Sau ý “thứ ${last}” lại đến ý “thứ ${told}”.`,
      suggestion: `Có lẽ là “Thứ ${ORDER[before.place]}”; kiểm tra xem có thiếu ý nào không.`,
    },
  ]
}
