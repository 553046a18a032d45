import type { ReportKind } from '../../law/report-windows.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark, Rule } from '../rule.ts'

type Word = { kind: ReportKind; words: string; pattern: RegExp }

/** Words that call the period by another length; names of other periods ("quý I", "tháng 3") are none. */
const words: readonly Word[] = [
  {
    kind: 'quarter',
    words: 'quý',
    pattern:
      /(?<!\p{L})(?:trong|của|cả) quý(?: này| báo cáo)?(?! ?(?:[ivx]+(?!\p{L})|[1-4](?![\d.,])|trước|sau|tới|tiếp|đến|vị|bạn))(?=[ ,.;:)\n\t]|$)/gu,
  },
  {
    kind: 'month',
    words: 'tháng',
    pattern:
      /(?<!\p{L}|\d )(?:trong|của) tháng(?: này| báo cáo)?(?! ?(?:\d|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|giêng|chạp|trước|sau|tới|tiếp|thanh|hành|cao))(?=[ ,.;:)\n\t]|$)/gu,
  },
  {
    kind: 'half-year',
    words: '6 tháng',
    pattern:
      /(?<!\p{L})(?:trong|của) (?:6|sáu) tháng(?: đầu năm)?(?! (?:cuối|qua))(?=[ ,.;:)\n\t]|$)/gu,
  },
  {
    kind: 'nine-months',
    words: '9 tháng',
    pattern: /(?<!\p{L})(?:trong|của) (?:9|chín) tháng(?: đầu năm)?(?=[ ,.;:)\n\t]|$)/gu,
  },
]

/** "trong quý" in a report of six months. */
export const periodWord: Rule = {
  name: 'period-word',
  severity: 'contradiction',
  ground: 'Lô-gích: một báo cáo chỉ có một kỳ; từ chỉ kỳ phải thống nhất',
  find: (reading) => {
    const { period } = reading
    if (!period || period.kind === 'other') return []
    return words
      .filter(
        ({ kind }) => kind !== period.kind && !period.names.some((name) => name.kind === kind),
      )
      .flatMap((word) => remarksOn(reading, word))
  },
}

const remarksOn = (reading: Reading, { kind, words: word, pattern }: Word): Remark[] =>
  [...reading.flow.lower.matchAll(pattern)].flatMap((match) => {
    const at = { start: match.index, end: match.index + match[0].trimEnd().length }
    const isPlain =
      reading.sectionAt(at.start) === 'appendix' &&
      (/báo cáo|này/.test(match[0]) || isAlone(reading, match[0]))
    if (!(isPlain || tellsResults(reading, at.start)) || isOtherPeriod(reading, kind, at.end))
      return []
    const own = ownWord[reading.period?.kind ?? 'other'] ?? 'kỳ'
    return [
      {
        at,
        related: reading.period && reading.period.end > 0 ? [reading.period] : [],
        explanation: `Báo cáo là của ${own}, nhưng ở đây nói “${word}”; có thể câu này còn lại từ báo cáo kỳ khác.`,
        suggestion: `Sửa thành “trong kỳ báo cáo” sau khi kiểm tra lại số liệu của câu.`,
      },
    ]
  })

const FEWEST_OTHERS = 3

/** "trong quý" in one cell of an appendix whose other cells say "trong kỳ". */
const isAlone = ({ flow }: Reading, words: string): boolean =>
  flow.lower.split(words).length === 2 && flow.lower.split('trong kỳ').length > FEWEST_OTHERS

const ownWord: Partial<Record<string, string>> = {
  month: 'một tháng',
  quarter: 'một quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'cả năm',
}

const tellsResults = (reading: Reading, at: number): boolean => {
  const kind = reading.sectionAt(at)
  if (kind !== 'results' && kind !== 'strengths' && kind !== 'shortcomings') return false
  const sentence = reading.flow.lower.slice(Math.max(0, at - 120), at)
  return !/cùng kỳ|so với|kế hoạch|lũy kế/.test(sentence.slice(sentence.lastIndexOf('. ') + 1))
}

/** "6 tháng cuối năm 2023" is another period and may be spoken of. */
const isOtherPeriod = ({ flow, period }: Reading, kind: ReportKind, at: number): boolean => {
  const year = /^ ?(?:năm )?(20\d\d)/.exec(flow.lower.slice(at, at + 12))?.[1]
  const isOtherYear = year !== undefined && year !== period?.to.slice(0, 4)
  return isOtherYear || (period?.kind === 'year' && kind !== 'month' && year !== undefined)
}
