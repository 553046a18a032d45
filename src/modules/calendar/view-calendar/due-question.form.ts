import { instantAt, isDay } from '#platform/time.ts'
import { SCHEMES, type Scheme, TERM_UNITS, type Term } from '../calendar.ts'

type Typed = Readonly<Record<string, string>>

const questionFields = ['ngay', 'gio', 'thoi-han', 'don-vi', 'cach-tinh'] as const

/** The fields of the form, by the names they have in the address. */
export type FieldName = (typeof questionFields)[number]

export type DueQuestion = { acceptedAt: Date; term: Term; scheme: Scheme }
type ReadQuestion =
  | { ok: true; question: DueQuestion }
  | { ok: false; faults: Partial<Record<FieldName, string>> }

/** Whether the form was sent at all; the page also opens without a question. */
export const isAsked = (query: Typed): boolean => questionFields.some((name) => name in query)

/** Reads the question; every fault is named at once, beside its field. */
export const readQuestion = (query: Typed): ReadQuestion => {
  const day = dayIn(query.ngay)
  const time = timeIn(query.gio)
  const unit = TERM_UNITS.find((known) => known === query['don-vi'])
  const amount = unit === 'same-day' ? 1 : amountIn(query['thoi-han'])
  const scheme = SCHEMES.find((known) => known === query['cach-tinh'])
  if (day && time && amount && unit && scheme) {
    const acceptedAt = instantAt(day, time)
    return { ok: true, question: { acceptedAt, term: { amount, unit }, scheme } }
  }
  const read = { ngay: day, gio: time, 'thoi-han': amount, 'don-vi': unit, 'cach-tinh': scheme }
  const wrong = questionFields.filter((name) => !read[name])
  return { ok: false, faults: Object.fromEntries(wrong.map((name) => [name, faults[name]])) }
}

const faults = {
  ngay: 'Hãy chọn ngày tiếp nhận trong các năm 2000–2100.',
  gio: 'Giờ tiếp nhận viết như 14:30.',
  'thoi-han': 'Thời hạn là số nguyên từ 1 đến 999.',
  'don-vi': 'Hãy chọn đơn vị của thời hạn.',
  'cach-tinh': 'Hãy chọn cách tính ngày làm việc.',
} as const satisfies Record<FieldName, string>

const dayIn = (text = '') =>
  isDay(text) && text >= '2000-01-01' && text <= '2100-12-31' ? text : undefined

/** 8:05, 08:05, 8h05 and 8h are all said at a desk. */
const timeIn = (text = ''): string | undefined => {
  const [, hours, minutes = '00'] =
    /^(\d|[01]\d|2[0-3])(?:[:hg]([0-5]\d)?)$/.exec(text.trim()) ?? []
  return hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}

const amountIn = (text = ''): number | undefined =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) > 0 ? Number(text) : undefined
