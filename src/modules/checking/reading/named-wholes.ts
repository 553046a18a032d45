import { wordsIn } from './content-words.ts'
import type { Flow } from './flow.ts'
import type { Item } from './items.ts'
import type { Tree } from './trees.ts'

const NAMED =
  /^(?:[-+•] )?(?:riêng )?trong (?!đó|số|tổng|kỳ|năm|quý|tháng|tuần|ngày|đợt|thời)(?<name>[^:;.,()\d]{3,60}):/u
const MOST_BACK = 30

/** "Trong chi thường xuyên: quản lý nhà nước 3.906,7 triệu đồng; …": a paragraph that parts a count named before. */
export const namedTrees = (
  { lower, paragraphs }: Flow,
  items: readonly Item[],
  before: readonly Item[],
): Tree[] => {
  const paragraph = paragraphs[items[0]?.paragraph ?? -1]
  if (!paragraph || items.length < 2) return []
  const name = NAMED.exec(lower.slice(paragraph.start, paragraph.start + 80))?.groups?.name
  const words = [...wordsIn(name ?? '')]
  if (words.length === 0) return []
  const total = before.slice(-MOST_BACK).findLast(({ before: label, after }) => {
    const own = wordsIn(`${label} ${after.split(/[;,]/)[0] ?? ''}`)
    return words.every((word) => own.has(word))
  })
  const parts = items.filter(({ thing }) => thing === total?.thing)
  return total && parts.length >= 2 ? [{ total, parts, announcer: 'colon' }] : []
}
