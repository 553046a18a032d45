import { daysBetween, formatDay, toDay } from '#platform/time.ts'
import { reportKinds } from '../../law/report-windows.ts'
import { kindOfSpan, type ReadPeriod } from '../../reading/period.ts'
import { type PeriodWords, periodWords } from '../../reading/period-words.ts'
import type { Reading } from '../../reading/reading.ts'
import { lastSectionAt } from '../../reading/sections.ts'
import type { Remark, Rule } from '../rule.ts'

/** The title, the opening, the closing sentence or an appendix that names another period. */
export const periodName: Rule = {
  name: 'period-name',
  severity: 'contradiction',
  ground: 'Lô-gích: tiêu đề, câu mở đầu, câu kết và phụ lục phải nói cùng một kỳ',
  find: (reading) => {
    const { period } = reading
    return period?.words && !isOfRound(reading, period.words)
      ? [...againstWindow(period, period.words), ...elsewhere(reading, period.words)]
      : []
  },
}

/** "đợt 2 năm 2024" names a round of that year, not the year. */
const isOfRound = ({ flow }: Reading, { start, kind }: PeriodWords): boolean =>
  kind === 'year' &&
  /(?:đợt|lần|vòng|khóa|lớp|tuần)(?: thứ)? [\divx]{1,4} $/.test(
    flow.lower.slice(Math.max(0, start - 15), start),
  )

/** "Quý I năm 2024" with a window of six months, or of another year. */
const againstWindow = (period: ReadPeriod, words: PeriodWords): Remark[] => {
  const spanned = kindOfSpan(period.from, period.to)
  const isOtherKind = spanned !== undefined && spanned !== words.kind
  const isOtherYear = Number(period.to.slice(0, 4)) !== words.year
  const isElsewhere = spanned === undefined && !endsNear(period, words)
  if (!period.isStated || (!isOtherKind && !isOtherYear && !isElsewhere)) return []
  return [
    {
      at: words,
      related: period.end > period.start ? [period] : [],
      explanation: isOtherKind
        ? `Tên kỳ là ${wordsOf(words)} nhưng khoảng ngày dài bằng ${wordOfKind(spanned)}.`
        : isElsewhere && !isOtherYear
          ? `Khoảng ngày kết thúc ngày ${formatDay(period.to)}, xa ngày cuối của kỳ ${wordsOf(words)}.`
          : `Tên kỳ thuộc năm ${words.year} nhưng khoảng ngày kết thúc năm ${period.to.slice(0, 4)}.`,
      suggestion: 'Sửa tên kỳ hoặc khoảng ngày.',
    },
  ]
}

/** Offices close their books some weeks before or after the end of the period, some a year by October. */
const endsNear = ({ to }: ReadPeriod, { kind, year, number }: PeriodWords): boolean => {
  const month = { month: number, quarter: 3 * number, 'half-year': 6, 'nine-months': 9, year: 12 }[
    kind
  ]
  const usual = toDay(`${year}-${String(month).padStart(2, '0')}-20`)
  return Math.abs(daysBetween(usual, to)) <= (kind === 'year' ? MOST_OF_YEAR : MOST_OF_OTHERS)
}

const MOST_OF_YEAR = 75
const MOST_OF_OTHERS = 45

const elsewhere = (reading: Reading, words: PeriodWords): Remark[] =>
  namingParagraphs(reading).flatMap(({ start, end }) => {
    const other = periodWords(reading.flow.lower.slice(start, end))
    if (!other || isSame(other, words)) return []
    return [
      {
        at: { start: start + other.start, end: start + other.end },
        related: [words],
        explanation: `Ở đây nói kỳ ${wordsOf(other)}, tiêu đề nói kỳ ${wordsOf(words)}.`,
        suggestion: 'Sửa cho cùng một kỳ.',
      },
    ]
  })

/** Where a report says again of which period it is. */
const namingParagraphs = ({ flow, sections }: Reading) =>
  flow.paragraphs.filter(({ kind, start, end }) => {
    if (kind !== 'text' || end - start > 600) return false
    const line = flow.lower.slice(start, end)
    const section = lastSectionAt(sections, start)
    const appendix = section?.kind === 'appendix' ? section : undefined
    return (
      /^trên đây là (?:nội dung )?báo cáo/.test(line) ||
      /báo cáo (?:kết quả|công tác|tình hình)[^.;]{0,200}như sau ?:?$/.test(line) ||
      (appendix !== undefined &&
        start - appendix.start < 400 &&
        /thống kê|tổng hợp|kết quả/.test(line))
    )
  })

const isSame = (one: PeriodWords, other: PeriodWords): boolean =>
  one.year === other.year &&
  (one.kind === 'year' ||
    other.kind === 'year' ||
    (one.kind === other.kind && one.number === other.number))

const wordOfKind = (kind: string): string =>
  reportKinds.find((report) => report.kind === kind)?.words ?? 'kỳ khác'

const wordsOf = ({ kind, year, number }: PeriodWords): string =>
  [
    wordOfKind(kind),
    number > 0 && kind !== 'half-year' ? number : '',
    kind === 'year' ? year : `năm ${year}`,
  ]
    .filter((word) => word !== '')
    .join(' ')
