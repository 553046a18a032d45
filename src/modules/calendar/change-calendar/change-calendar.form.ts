import { type Day, isDay } from '#platform/time.ts'
import type { CalendarDay, DayKind } from '../calendar.ts'
import type { CalendarChange } from './change-calendar.rules.ts'

type Typed = Readonly<Record<string, string>>

/** The kinds of day that an administrator may add; half days keep the hours of the national calendar. */
export const addableKinds = [
  'holiday',
  'compensatory-off',
  'swapped-off',
  'make-up-working',
] as const satisfies readonly DayKind[]

export type CalendarChangeFaults = Partial<
  Record<'viec' | 'ngay' | 'loai' | 'dip' | 'can-cu' | 'bu-cho' | 'tu-ngay', string>
>

type ReadChange = { ok: true; change: CalendarChange } | { ok: false; faults: CalendarChangeFaults }

/** Reads the form of one changed day: `viec` is "them" or "bo". Every fault is named at once. */
export const readCalendarChange = (typed: Typed): ReadChange => {
  if (typed.viec === 'bo') return readRemoval(typed)
  if (typed.viec === 'them') return readAddition(typed)
  return { ok: false, faults: { viec: 'Hãy chọn thêm hay bỏ ngày.' } }
}

const readRemoval = (typed: Typed): ReadChange => {
  const day = dayIn(typed.ngay)
  return day
    ? { ok: true, change: { kind: 'remove', day } }
    : { ok: false, faults: { ngay: faults.ngay } }
}

const readAddition = (typed: Typed): ReadChange => {
  const kind = addableKinds.find((known) => known === typed.loai)
  const isMakeUp = kind === 'make-up-working'
  const inPlaceOf = dayIn(typed['bu-cho'])
  const read = {
    ngay: dayIn(typed.ngay),
    loai: kind,
    dip: typed.dip?.trim(),
    'can-cu': typed['can-cu']?.trim(),
    'bu-cho': isMakeUp ? inPlaceOf : 'no need',
  }
  const wrong = names.filter((name) => !read[name])
  if (wrong.length > 0 || !read.ngay || !kind)
    return { ok: false, faults: Object.fromEntries(wrong.map((name) => [name, faults[name]])) }
  const day: CalendarDay = {
    ...{ day: read.ngay, kind, name: read.dip ?? '', source: read['can-cu'] ?? '' },
    certainty: 'verified',
    ...(isMakeUp && inPlaceOf ? { inPlaceOf } : {}),
  }
  return { ok: true, change: { kind: 'add', day } }
}

const names = ['ngay', 'loai', 'dip', 'can-cu', 'bu-cho'] as const

const faults = {
  ngay: 'Hãy chọn ngày trong các năm 2000–2100.',
  loai: 'Hãy chọn loại ngày.',
  dip: 'Ghi dịp nghỉ, ví dụ: Quốc khánh.',
  'can-cu': 'Ghi văn bản làm căn cứ, ví dụ: Thông báo số 6150/TB-BNV ngày 16/12/2025.',
  'bu-cho': 'Ngày làm bù phải ghi bù cho ngày nghỉ nào.',
} as const satisfies Record<(typeof names)[number], string>

const dayIn = (text = ''): Day | undefined =>
  isDay(text) && text >= '2000-01-01' && text <= '2100-12-31' ? text : undefined
