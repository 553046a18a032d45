import type { ReportKind } from '../law/report-windows.ts'

export type PeriodKind = ReportKind | 'other'

/** A period called by its name: its number is that of the month, the quarter or the half of the year. */
export type PeriodWords = {
  kind: PeriodKind
  year: number
  number: number
  start: number
  end: number
}

const LENGTHS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9, mười: 10 }
const ROMAN = ['i', 'ii', 'iii', 'iv']

const NAME = new RegExp(
  String.raw`(?<!\p{L}|\d[.,/]?|ngày \d{1,2} )(?:quý (?<quarter>iv|iii|ii|i|[1-4])|(?<!ngày )(?<months>1[0-2]|0?[2-9]|${Object.keys(LENGTHS).join('|')}) tháng(?<half> (?:đầu|cuối) năm)?(?! \d{1,2}(?!\d))|tháng (?<month>1[0-2]|0?[1-9])|(?<!tháng \d{1,2} )năm(?=[ ,]{1,2}20\d\d(?! ?[-–] ?20\d\d)))(?![\p{L}\d])(?:(?:[,/]? ?(?:năm )?|\/)(?<year>20\d\d)(?!\d| ?[-–] ?20\d\d))?`,
  'gu',
)

/**
 * The periods that words name, in their order: "6 tháng đầu năm 2024", "quý III/2025", "năm 2024";
 * one without a year is of the next one's: "tháng 3 và quý I năm 2025".
 */
export const periodNames = (lower: string): PeriodWords[] => {
  const found = [...lower.matchAll(NAME)].map(nameIn)
  return found.flatMap((name, index) => {
    const lender = found.slice(index).find(({ year, kind }) => year && kind !== 'year')
    const year = name.year ?? lender?.year
    return year ? [{ ...name, year }] : []
  })
}

type Name = Omit<PeriodWords, 'year'> & { year: number | undefined }

const nameIn = (match: RegExpExecArray): Name => {
  const { quarter, months, half, month, year } = match.groups ?? {}
  const span = { start: match.index, end: match.index + match[0].length }
  const of = { ...span, year: year ? Number(year) : undefined }
  if (quarter)
    return { ...of, kind: 'quarter', number: ROMAN.indexOf(quarter) + 1 || Number(quarter) }
  if (month) return { ...of, kind: 'month', number: Number(month) }
  if (!months) return { ...of, kind: 'year', number: 0 }
  return { ...of, ...lengthOf(LENGTHS[months] ?? Number(months), half?.includes('cuối') ?? false) }
}

const lengthOf = (months: number, isLast: boolean): { kind: PeriodKind; number: number } => {
  if (months === 3) return { kind: 'quarter', number: isLast ? 4 : 1 }
  if (months === 6) return { kind: 'half-year', number: isLast ? 2 : 1 }
  if (months === 9 && !isLast) return { kind: 'nine-months', number: 0 }
  return { kind: months === 12 ? 'year' : 'other', number: 0 }
}

/** The same period; a year holds all of its parts. */
export const isSamePeriod = (one: PeriodWords, other: PeriodWords): boolean =>
  one.year === other.year &&
  (one.kind === 'year' ||
    other.kind === 'year' ||
    (one.kind === other.kind && one.number === other.number))

const AHEAD =
  /(?<!(?:thực hiện|triển khai|hoàn thành|kết quả|tình hình) (?:các |một số )?)(?:phương hướng|nhiệm vụ|kế hoạch|giải pháp|chương trình|dự kiến|dự báo)(?:(?!kết quả|tình hình)[^.;:(\n]){0,80}$/u
const COMPARED = /(?:so với|cùng kỳ|cùng thời điểm|năm trước|kỳ trước)[^.;:(\n]{0,30}$/u

/** "phương hướng, nhiệm vụ quý III": a period that is still to come. */
export const isAhead = (lower: string, { start }: PeriodWords): boolean =>
  AHEAD.test(lower.slice(Math.max(0, start - 120), start))

/** "so với quý I": a period that only serves to compare. */
export const isCompared = (lower: string, { start }: PeriodWords): boolean =>
  COMPARED.test(lower.slice(Math.max(0, start - 60), start))
