import { formatDay } from '#platform/time.ts'
import type { CalendarDay, Certainty, DayKind } from './calendar.ts'
import type { CalendarIndex } from './calendar-index.ts'

/** "nghỉ lễ, Quốc khánh"; a day that is not verified says so. */
export const describeCalendarDay = (entry: CalendarDay): string => {
  const inPlaceOf = entry.inPlaceOf ? ` cho ngày ${formatDay(entry.inPlaceOf)}` : ''
  return `${dayKindLabels[entry.kind]}${inPlaceOf}, ${entry.name}${doubts[entry.certainty]}`
}

/** Why the office is closed on a day: a named day off, or the weekly rest. */
export const describeClosure = (index: CalendarIndex, dayNumber: number): string => {
  const entry = index.exceptionOn(dayNumber)
  return entry ? describeCalendarDay(entry) : 'nghỉ hằng tuần'
}

export const dayKindLabels = {
  holiday: 'nghỉ lễ',
  'compensatory-off': 'nghỉ bù',
  'swapped-off': 'nghỉ hoán đổi',
  'make-up-working': 'làm bù',
  'half-day': 'làm việc nửa ngày',
} as const satisfies Record<DayKind, string>

const doubts = {
  verified: '',
  reported: ' – theo báo chí',
  memory: ' – chưa đối chiếu văn bản',
  computed: ' – tự tính, chờ thông báo chính thức',
} as const satisfies Record<Certainty, string>
