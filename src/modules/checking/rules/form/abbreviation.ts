import type { Rule } from '../rule.ts'
import { bodyOf } from '../search.ts'

export const abbreviation: Rule = {
  name: 'abbreviation',
  severity: 'form',
  ground: 'NĐ 30/2020/NĐ-CP: viết tắt phải được giải thích ở lần dùng đầu',
  find: (reading) => {
    const body = reading.flow.lower.slice(0, bodyOf(reading).end)
    return abbreviations.flatMap(({ short, words }) => {
      const at = new RegExp(String.raw`(?<!\p{L})${short}(?!\p{L})`, 'u').exec(body)?.index
      const isSpelled = new RegExp(
        String.raw`\((?:sau đây |gọi |viết )?[^()\n]{0,30}${short}\)`,
        'u',
      ).test(body)
      return at === undefined || isSpelled
        ? []
        : [
            {
              at: { start: at, end: at + short.length },
              explanation: `“${short.toUpperCase()}” được dùng mà chưa viết đầy đủ lần nào kèm chữ viết tắt.`,
              suggestion: `Lần đầu ghi: “${words} (${short.toUpperCase()})”.`,
            },
          ]
    })
  },
}

/** What the trade shortens; each is spelled out once before it is used. */
const abbreviations = [
  { short: 'cchc', words: 'cải cách hành chính' },
  { short: 'cbcc', words: 'cán bộ, công chức' },
  { short: 'dvc', words: 'dịch vụ công' },
  { short: 'tthc', words: 'thủ tục hành chính' },
  { short: 'vbqppl', words: 'văn bản quy phạm pháp luật' },
  { short: 'sncl', words: 'sự nghiệp công lập' },
] as const
