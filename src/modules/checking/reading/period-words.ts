import type { ReportKind } from '../law/report-windows.ts'

export type PeriodWords = {
  kind: ReportKind
  year: number
  number: number
  start: number
  end: number
}

/** A period named by its length and year. */
export const WORDS =
  /(?<!\p{L}|ngày \d{1,2} )(?:(?<quarter>quý (?<number>iv|iii|ii|i|[1-4]))|(?<half>(?:6|sáu) tháng(?: đầu năm)?)|(?<nine>(?:9|chín) tháng(?: đầu năm)?)|(?<month>tháng (?<which>1[0-2]|0?[1-9]))|(?<year>năm))(?:[,/]? ?(?:năm )?|\/)(?<of>20\d\d)(?!\d)/gu

const ROMAN = ['i', 'ii', 'iii', 'iv']

/** The first words that name a period: "6 tháng đầu năm 2024", "quý III/2025", "năm 2024". */
export const periodWords = (lower: string): PeriodWords | undefined => {
  const [first] = lower.matchAll(WORDS)
  return first && wordsIn(first)
}

/** The period that one match of WORDS names. */
export const wordsIn = (match: RegExpExecArray): PeriodWords | undefined => {
  if (!match.groups) return undefined
  const { quarter, number = '', half, nine, month, which = '', of = '' } = match.groups
  const kind = quarter
    ? 'quarter'
    : half
      ? 'half-year'
      : nine
        ? 'nine-months'
        : month
          ? 'month'
          : 'year'
  const place = ROMAN.indexOf(number) + 1
  return {
    kind,
    year: Number(of),
    number: quarter ? place || Number(number) : Number(which),
    start: match.index,
    end: match.index + match[0].length,
  }
}
