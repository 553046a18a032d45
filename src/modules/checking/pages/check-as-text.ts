import { formatDay } from '#platform/time.ts'
import type { Check, Finding } from '../check.ts'
import type { Extracted } from '../files/extracted.ts'
import { type Places, placesIn } from './places.ts'
import { comparedWords, quoteInContext } from './quotes.ts'
import { bySeverity } from './severities.ts'

const WIDTH = 96

/** What `motcua check` shows in a terminal: the findings by severity, each with its reason. */
export const checkAsText = (
  { text, pages }: Pick<Extracted, 'text' | 'pages'>,
  check: Check,
): string => {
  const places = placesIn({ text, pages })
  return [
    ...headLines(check),
    ...bySeverity(check.findings).flatMap(({ label, meaning, findings }) => [
      '',
      `${label.toLocaleUpperCase('vi')} (${findings.length}): ${meaning}`,
      ...findings.flatMap((finding) => findingLines(finding, text, places)),
    ]),
  ].join('\n')
}

const headLines = ({ period, unit, findings, figures, sums }: Check): string[] => [
  `Đơn vị: ${unit ?? 'không nhận ra'}`,
  `Kỳ báo cáo: ${period ? `${formatDay(period.from)} đến ${formatDay(period.to)}` : 'không nhận ra'}`,
  `Đã đọc ${figures.length} số liệu, ${sums.length} phép cộng; ${countWords(findings.length)}.`,
]

const countWords = (count: number): string =>
  count === 0 ? 'không thấy điểm nào phải xem' : `thấy ${count} điểm cần xem`

const findingLines = (finding: Finding, text: string, places: Places): string[] => [
  '',
  ...wrapped(`${capital(places(finding.start))}: “${quoteInContext(text, finding)}”`, '  '),
  ...wrapped(`Vì sao: ${finding.explanation}`, '    '),
  ...(finding.related.length > 0
    ? wrapped(`Đối chiếu: ${comparedWords(finding, places)}`, '    ')
    : []),
  ...(finding.suggestion ? wrapped(`Đề nghị: ${finding.suggestion}`, '    ') : []),
]

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)

const wrapped = (sentence: string, indent: string): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of sentence.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line]
}
