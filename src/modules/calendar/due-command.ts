import { dayOf, formatDay, parseInstant, timeOf, weekdayName } from '#platform/time.ts'
import { SCHEMES, type Scheme, TERM_UNITS, type TermUnit, type WorkCalendar } from './calendar.ts'
import { describeTerm } from './describe-term.rules.ts'
import { type DueDate, type DueDateInput, dueDate } from './due-date.rules.ts'
import { nationalCalendar } from './national-calendar.ts'

/** The options of `motcua due` as they were typed. */
export type DueArguments = {
  at: string
  term: string
  unit: string
  scheme?: string
  explain?: boolean
  format?: string
}

export type DueReply = { ok: true; output: string } | { ok: false; faults: string[] }

/** What `motcua due` prints: the due instant as text or JSON, or every fault in the options. */
export const dueReply = (
  typed: DueArguments,
  calendar: WorkCalendar = nationalCalendar,
): DueReply => {
  const acceptedAt = readInstant(typed.at)
  const unit = TERM_UNITS.find((known) => known === typed.unit)
  const amount = unit === 'same-day' ? 1 : readAmount(typed.term)
  const scheme = SCHEMES.find((known) => known === (typed.scheme ?? 'day'))
  const format = FORMATS.find((known) => known === (typed.format ?? 'text'))
  if (!acceptedAt || !amount || !unit || !scheme || !format) {
    const read = { at: acceptedAt, term: amount, unit, scheme, format }
    return { ok: false, faults: OPTIONS.filter((option) => !read[option]).map((o) => faults[o]) }
  }
  const explain = typed.explain ?? false
  const input = { acceptedAt, term: { amount, unit }, scheme, calendar, explain }
  return { ok: true, output: printers[format](dueDate(input), input) }
}

const OPTIONS = ['at', 'term', 'unit', 'scheme', 'format'] as const

const faults = {
  at: '--at: phải là thời điểm tiếp nhận trong các năm 2000–2100, viết như 2026-02-12T10:00.',
  term: '--term: phải là số nguyên từ 1 đến 999.',
  unit: `--unit: phải là một trong ${TERM_UNITS.join(', ')}.`,
  scheme: '--scheme: phải là day (theo ngày) hoặc hour (theo giờ).',
  format: '--format: phải là text hoặc json.',
} as const satisfies Record<(typeof OPTIONS)[number], string>

const FORMATS = ['text', 'json'] as const

const readInstant = (text: string): Date | undefined => {
  const instant = parseInstant(text)
  const year = instant?.getUTCFullYear() ?? 0
  return year >= 2000 && year <= 2100 ? instant : undefined
}

const readAmount = (text: string): number | undefined =>
  /^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) : undefined

type Asked = Required<DueDateInput> & { scheme: Scheme }

const asText = ({ dueAt, lines, warnings }: DueDate, { term, explain }: Asked): string => {
  const day = dayOf(dueAt)
  return [
    `Hạn trả kết quả: ${timeOf(dueAt)} ${weekdayName(day)}, ${formatDay(day)}`,
    ...(explain ? [`Thời hạn giải quyết: ${describeTerm(term)}`] : []),
    ...lines.map(({ counted, text }) => `  ${counted ? '+' : '-'} ${text}`),
    ...warnings.map((warning) => `Lưu ý: ${warning}`),
  ].join('\n')
}

const asJson = ({ dueAt, lines, warnings }: DueDate, { term, scheme, explain }: Asked): string => {
  const [dueDay, dueTime] = [dayOf(dueAt), timeOf(dueAt)]
  return JSON.stringify(
    {
      dueAt: `${dueDay}T${dueTime}:00+07:00`,
      dueDay,
      dueTime,
      term: term.amount,
      unit: term.unit satisfies TermUnit,
      scheme,
      warnings,
      ...(explain ? { explanation: lines } : {}),
    },
    null,
    2,
  )
}

const printers = { text: asText, json: asJson } as const
