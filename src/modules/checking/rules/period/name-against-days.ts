import { type Day, daysBetween, formatDay, toDay } from '#platform/time.ts'
import { reportKinds } from '../../law/report-windows.ts'
import { kindOfSpan, type ReadPeriod } from '../../reading/period.ts'
import type { PeriodKind, PeriodWords } from '../../reading/period-words.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Remark } from '../rule.ts'
import { kindInWords, nameInWords } from './period-in-words.ts'

const SUGGESTION = 'Sửa tên kỳ hoặc khoảng ngày.'

/** "Quý I năm 2024" with a window of six months, or of another year; one fitting name is enough. */
export const againstWindow = (period: ReadPeriod, first: PeriodWords): Remark[] =>
  !period.isStated || period.names.some((name) => fits(period, name))
    ? []
    : [
        {
          at: first,
          related: period.end > period.start ? [period] : [],
          explanation: whyNotFitting(period, first),
          suggestion: SUGGESTION,
        },
      ]

/** Of "11 tháng" only the year is known for sure. */
const fits = (period: ReadPeriod, name: PeriodWords): boolean => {
  const { from, to } = period
  if (!isOfYear(to, name.year)) return false
  const spanned = kindOfSpan(from, to) ?? name.kind
  return (
    name.kind === 'other' ||
    (spanned === name.kind && !isTooShort(period, name.kind) && endsNear(to, name))
  )
}

const whyNotFitting = (period: ReadPeriod, name: PeriodWords): string => {
  const { from, to } = period
  const spanned = kindOfSpan(from, to)
  if (spanned && spanned !== name.kind)
    return `Tên kỳ là ${nameInWords(name)} nhưng khoảng ngày dài bằng ${kindInWords(spanned)}.`
  return isTooShort(period, name.kind)
    ? `Khoảng ngày chỉ dài ${daysBetween(from, to) + 1} ngày, ngắn hơn kỳ ${nameInWords(name)}.`
    : whyNotEnding(to, name)
}

/** A new office may tell of a part of a year; months and quarters are told whole. */
const isTooShort = ({ from, to }: ReadPeriod, kind: PeriodKind): boolean => {
  const report = reportKinds.find((each) => each.kind === kind)
  const isWhole = kind === 'month' || kind === 'quarter'
  return isWhole && report !== undefined && daysBetween(from, to) + 1 < report.shortest - SLACK_DAYS
}

const SLACK_DAYS = 10

/** "6 tháng đầu năm 2025 (tính đến hết ngày 31/01/2025)". */
export const againstCutOff = ({ flow, dates, period }: Reading, first: PeriodWords): Remark[] => {
  const last = period?.names.at(-1)
  if (!period || !last || period.isStated || last.kind === 'other') return []
  const date = dates.find(({ start }) => start >= last.end)
  const isCutOff = date && CUT_OFF.test(flow.lower.slice(last.end, date.start))
  if (!isCutOff || !date.day) return []
  const { day } = date
  if (period.names.some((name) => isOfYear(day, name.year) && endsNear(day, name))) return []
  return [
    { at: date, related: [first], explanation: whyNotEnding(day, last), suggestion: SUGGESTION },
  ]
}

const CUT_OFF = /^,? ?\(?(?:số liệu )?(?:chốt |tính |lấy )?đến (?:hết )?(?:ngày )?$/

const isOfYear = (to: Day, year: number): boolean => Number(to.slice(0, 4)) === year

const whyNotEnding = (to: Day, name: PeriodWords): string =>
  isOfYear(to, name.year)
    ? `Số liệu đến ngày ${formatDay(to)}, xa ngày cuối của kỳ ${nameInWords(name)}.`
    : `Tên kỳ thuộc năm ${name.year} nhưng số liệu đến năm ${to.slice(0, 4)}.`

/** Offices close their books some weeks before or after the end of the period, some a year by October. */
const MOST_DAYS = {
  month: 20,
  quarter: 45,
  'half-year': 45,
  'nine-months': 45,
  year: 75,
  other: 365,
}

const endsNear = (to: Day, { kind, year, number }: PeriodWords): boolean => {
  const months = { month: number, quarter: 3 * number, 'half-year': 6 * number, 'nine-months': 9 }
  const month = kind === 'year' || kind === 'other' ? 12 : months[kind]
  const usual = toDay(`${year}-${String(month).padStart(2, '0')}-20`)
  return Math.abs(daysBetween(usual, to)) <= MOST_DAYS[kind]
}
