import type { Remark, Rule } from '../rule.ts'

/** "đạt 95,3%, tăng 5,1% so với năm trước (90,2%)": a difference of shares is told in points. */
export const percentagePoints: Rule = {
  name: 'percentage-points',
  severity: 'form',
  ground: 'Thống kê: hiệu của hai tỷ lệ là điểm phần trăm',
  find: (reading) => [...reading.flow.lower.matchAll(GROWTH)].flatMap(remarkOn),
}

const RATE = String.raw`\d{1,3}(?:,\d{1,2})?`
const GROWTH = new RegExp(
  String.raw`(?<![\d.,])(?<now>${RATE}) ?%[^.;\n%]{0,60}?(?:tăng|giảm|cao hơn|thấp hơn) (?<by>${RATE} ?%)[^.;\n%]{0,60}?(?<![\d.,])(?<then>${RATE}) ?%`,
  'gu',
)

const remarkOn = ({ index, 0: words, groups }: RegExpExecArray): Remark[] => {
  const { now = '', by = '', then = '' } = groups ?? {}
  const difference = Math.abs(hundredthsOf(now) - hundredthsOf(then))
  if (difference === 0 || hundredthsOf(by) !== difference) return []
  const start = index + words.indexOf(by, words.search(/tăng|giảm|cao hơn|thấp hơn/))
  return [
    {
      at: { start, end: start + by.length },
      explanation: 'Đây là hiệu của hai tỷ lệ, đơn vị là điểm phần trăm.',
      suggestion: `Ghi “${by.replace(/ ?%/, '')} điểm phần trăm”.`,
    },
  ]
}

const hundredthsOf = (rate: string): number =>
  Math.round(Number(rate.replace(/ ?%/, '').replace(',', '.')) * 100)
