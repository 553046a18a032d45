import type { DocumentReference } from '../../reading/documents.ts'
import type { Rule } from '../rule.ts'

/** Two documents of one kind and day with the same subject: a line may have been copied. */
export const duplicateSubject: Rule = {
  name: 'duplicate-subject',
  severity: 'incomplete',
  ground: 'Lô-gích: hai văn bản cùng loại, cùng ngày, cùng nội dung cần được hỏi lại',
  find: ({ documents }) =>
    [...Map.groupBy(documents.filter(isTold), keyOf).values()].flatMap((alike) => {
      const [first, second] = alike.filter(
        ({ number }, index) => alike.findIndex((other) => other.number === number) === index,
      )
      return first && second
        ? [
            {
              at: second,
              related: [first],
              explanation: `Văn bản số ${first.number} và số ${second.number} cùng loại, cùng ngày, cùng nội dung; có thể chép thừa một dòng.`,
              suggestion: 'Kiểm tra lại; nếu là hai văn bản khác nhau thì nêu rõ chỗ khác.',
            },
          ]
        : []
    }),
}

const isTold = ({ day, subject }: DocumentReference): boolean =>
  day !== undefined && subject.length > 20

const keyOf = ({ symbol, day, subject }: DocumentReference): string =>
  `${symbol} ${day} ${subject
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()}`
