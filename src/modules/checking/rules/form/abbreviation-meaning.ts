import type { Span } from '../../reading/dates.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'
import { bodyOf } from '../search.ts'

/** One abbreviation spelled out twice, or with two meanings. */
export const abbreviationMeaning: Rule = {
  name: 'abbreviation-meaning',
  severity: 'form',
  ground: 'NĐ 30/2020/NĐ-CP: viết tắt được giải thích một lần, mỗi chữ tắt có một nghĩa',
  find: (reading) =>
    [...Map.groupBy(definitions(reading), ({ short }) => short).values()].flatMap(remarkOnSame),
}

type Definition = Span & { short: string; words: string }

const remarkOnSame = ([first, ...others]: Definition[]): Remark[] => {
  if (!first || others.length === 0) return []
  const other = others.find(({ words }) => words !== first.words)
  return [
    {
      at: other ?? others[0] ?? first,
      related: [first],
      severity: other ? 'incomplete' : 'form',
      explanation: other
        ? `“${first.short}” được giải thích bằng hai nghĩa: “${first.words}” và “${other.words}”.`
        : `“${first.short}” được giải thích lần nữa; lần đầu đã đủ.`,
      suggestion: other
        ? 'Đặt chữ tắt khác cho một trong hai.'
        : 'Từ lần thứ hai chỉ dùng chữ tắt.',
    },
  ]
}

const BRACKET =
  /\((?:(?:sau đây )?(?:gọi|viết) (?:tắt )?là:? |viết tắt:? )?(?<short>\p{Lu}{2,10})\)/gu
const FARTHEST = 90

/** "thủ tục hành chính (TTHC)": so many words before the bracket as it has letters, and the same first letters. */
const definitions = (reading: Reading): Definition[] => {
  const { text } = reading.flow
  return [...text.slice(0, bodyOf(reading).end).matchAll(BRACKET)].flatMap(
    ({ index, 0: all, groups }) => {
      const short = groups?.short ?? ''
      const before = text.slice(Math.max(0, index - FARTHEST), index)
      const words = (before.match(/\p{L}+/gu) ?? []).slice(-short.length)
      const initials = words.map((word) => word.charAt(0).toUpperCase()).join('')
      const isCut = /[.;:\n)]/.test(before.slice(before.lastIndexOf(words[0] ?? '')))
      return initials === short && !isCut
        ? [{ start: index, end: index + all.length, short, words: words.join(' ').toLowerCase() }]
        : []
    },
  )
}
