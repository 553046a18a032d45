import { bulletsBelow } from '../../reading/bullets.ts'
import type { Item } from '../../reading/items.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { numberInWords } from '../words.ts'
import { listedIn } from './listed-documents.ts'

/** "6 thông báo … Cụ thể:" with another number of notices behind it. */
export const listCount: Rule = {
  name: 'list-count',
  severity: 'contradiction',
  ground: 'Lô-gích: số đã nêu phải bằng số mục liệt kê',
  find: (reading) =>
    reading.items
      .filter(({ figure, base }) => listed.includes(figure.unit) && !base && !figure.isApproximate)
      .flatMap((item) => remarkOn(reading, item)),
}

const listed = [
  'thông báo',
  'kế hoạch',
  'quyết định',
  'công văn',
  'báo cáo',
  'nghị quyết',
  'chỉ thị',
  'tờ trình',
  'giấy mời',
  'văn bản',
]

const OPENING = /(?:cụ thể|gồm|bao gồm|như sau|sau đây)?(?: là)? ?:|(?<!\p{L})(?:gồm|bao gồm) /gu

const remarkOn = (reading: Reading, item: Item): Remark[] => {
  const { lower, paragraphs } = reading.flow
  const end = paragraphs[item.paragraph]?.end ?? item.figure.end
  const next = reading.items.find(
    ({ figure }) => figure.start > item.figure.start && listed.includes(figure.unit),
  )
  const until = Math.min(end, next?.figure.start ?? end)
  OPENING.lastIndex = item.figure.tail
  const opening = OPENING.exec(lower.slice(0, until))
  if (!opening) return []
  const bullets = bulletsBelow(lower, paragraphs, item.paragraph)
  const below = opening.index + opening[0].length >= end ? bullets.at(-1) : undefined
  const last = below === undefined ? until : (paragraphs[below]?.end ?? until)
  const found = listedIn(reading, item.figure.unit, opening.index + opening[0].length, last)
  if (found.length < 2 || found.length === item.figure.value) return []
  if (/khác|…|\.\.\./.test(lower.slice(opening.index, last))) return []
  return [
    {
      at: { start: item.figure.start, end: item.figure.tail },
      related: found,
      explanation: `Nêu ${numberInWords(item.figure.value)} ${item.figure.unit} nhưng liệt kê ${found.length}: ${found.map(({ number, year, symbol }) => [number, year, symbol].filter(Boolean).join('/')).join(', ')}.`,
      suggestion: `Bổ sung văn bản còn thiếu hoặc sửa số thành ${found.length}.`,
    },
  ]
}
