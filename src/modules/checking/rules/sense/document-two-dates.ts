import type { DocumentReference } from '../../reading/documents.ts'
import type { Rule } from '../rule.ts'

/** One number and symbol of one year with two dates. */
export const documentTwoDates: Rule = {
  name: 'document-two-dates',
  severity: 'contradiction',
  ground: 'NĐ 30/2020/NĐ-CP, Điều 15: số và ký hiệu là duy nhất trong năm',
  find: ({ documents }) =>
    [
      ...Map.groupBy(
        documents.filter(({ day }) => day),
        identityOf,
      ).values(),
    ].flatMap((same) => {
      const first = same[0]
      const other = same.find(({ day }) => day !== first?.day)
      return first && other
        ? [
            {
              at: other,
              related: [first],
              explanation: 'Cùng một số, ký hiệu trong một năm nhưng ghi hai ngày khác nhau.',
              suggestion: 'Đối chiếu với sổ văn bản và sửa ngày.',
            },
          ]
        : []
    }),
}

const identityOf = ({ number, year, symbol, day, issuer }: DocumentReference): string =>
  `${number}/${year ?? ''}/${symbol} ${day?.slice(0, 4)} ${issuer.toLowerCase()}`
