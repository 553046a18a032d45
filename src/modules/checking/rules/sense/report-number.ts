import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'

/** The number in the head of the report and the one by which its appendix cites it. */
export const reportNumber: Rule = {
  name: 'report-number',
  severity: 'contradiction',
  ground: 'NĐ 30/2020/NĐ-CP: phụ lục ghi đúng số, ký hiệu của văn bản mà nó kèm theo',
  find: (reading) => {
    const { flow, documents } = reading
    const head = HEAD.exec(flow.lower.slice(0, REACH))?.groups
    if (!head) return []
    return documents
      .filter(({ start }) => ATTACHED.test(flow.lower.slice(Math.max(0, start - 30), start)))
      .filter(
        ({ symbol, number }) => symbol.toLowerCase() === head.symbol && number !== head.number,
      )
      .filter((document) => isOwn(reading, document.issuer))
      .map(
        (at): Remark => ({
          at,
          explanation: `Phụ lục ghi kèm theo văn bản số ${at.number}, phần đầu ghi số ${head.number}.`,
          suggestion: 'Ghi cùng một số.',
        }),
      )
  },
}

const REACH = 1500
const HEAD = /(?:^|\n)số ?:? ?(?<number>\d{1,5})\/(?<symbol>bc-[\p{L}\d-]{2,20})/u
const ATTACHED = /kèm theo $/

/** Appendices may be attached to a report of the superior. */
const isOwn = ({ unit }: Reading, issuer: string): boolean =>
  issuer === '' || !unit || issuer.toLowerCase().includes(unit.name.toLowerCase())
