import type { DocumentReference } from '../../reading/documents.ts'
import type { Remark, Rule } from '../rule.ts'

/** One number and symbol of one year with two dates, or of one day and month with two years. */
export const documentTwoDates: Rule = {
  name: 'document-two-dates',
  severity: 'contradiction',
  ground: 'NĐ 30/2020/NĐ-CP, Điều 15: số và ký hiệu là duy nhất trong năm',
  find: ({ documents }) => {
    const dated = documents.filter(({ day }) => day)
    return [
      ...otherwiseDated(
        dated,
        ({ day }) => day?.slice(0, 4) ?? '',
        'Cùng một số, ký hiệu trong một năm nhưng ghi hai ngày khác nhau.',
      ),
      ...otherwiseDated(
        dated,
        ({ day }) => day?.slice(4) ?? '',
        'Cùng một số, ký hiệu, ngày và tháng nhưng ghi hai năm khác nhau.',
      ),
    ]
  },
}

const otherwiseDated = (
  documents: readonly DocumentReference[],
  partOfDay: (document: DocumentReference) => string,
  explanation: string,
): Remark[] =>
  [...Map.groupBy(documents, (each) => `${identityOf(each)} ${partOfDay(each)}`).values()].flatMap(
    (same) => {
      const first = same[0]
      const other = same.find(({ day }) => day !== first?.day)
      if (!first || !other) return []
      const suggestion = 'Đối chiếu với sổ văn bản và sửa ngày.'
      return [{ at: other, related: [first], explanation, suggestion }]
    },
  )

const identityOf = ({ number, year, symbol, issuer }: DocumentReference): string =>
  `${number}/${year ?? ''}/${symbol} ${issuer.toLowerCase()}`
