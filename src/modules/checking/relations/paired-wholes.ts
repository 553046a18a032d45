import type { Item } from '../reading/items.ts'
import { isOfKind } from './same-thing.ts'

/** What is handed out and what comes back of it, what is allotted and what is used. */
const pairs: readonly { whole: RegExp; part: RegExp }[] = [
  { whole: /phát (?:ra|hành)/, part: /thu (?:về|lại|vào|được)|nhận (?:về|lại)/ },
  { whole: /giao|phân bổ/, part: /có mặt|(?:hiện|đang) có|giải ngân|hoàn thành|sử dụng/ },
  { whole: /kế hoạch|dự toán/, part: /giải ngân|đã chi|thực hiện/ },
]

const FARTHEST = 3

/** "Biên chế được giao 118; có mặt 109 người, đạt 92,37%": the count before that this one is a share of. */
export const pairedWhole = (items: readonly Item[], index: number): Item | undefined => {
  const part = items[index]
  const wholes = pairs.filter((each) => part && each.part.test(part.before))
  if (!part || wholes.length === 0) return undefined
  return items
    .slice(Math.max(0, index - FARTHEST), index)
    .findLast(
      (item) =>
        item.paragraph === part.paragraph &&
        wholes.some(({ whole }) => whole.test(`${item.before} ${item.after}`)) &&
        item.figure.value >= part.figure.value / 2 &&
        isOfKind(item, part),
    )
}
