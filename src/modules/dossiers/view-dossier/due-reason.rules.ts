import {
  type ClockEvent,
  clockOf,
  describeTerm,
  dueDate,
  type ExplanationLine,
  type Scheme,
  type Term,
  type WorkCalendar,
} from '#modules/calendar'
import { formatInstant } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'

/** Why a dossier is due when it is due. */
export type DueReason = {
  /** "trong 03 ngày làm việc". */
  term: string
  /** The day-by-day reckoning from the acceptance. */
  lines: ExplanationLine[]
  /** What moved the clock afterwards; empty when nothing did. */
  clockLines: string[]
  warnings: string[]
}

type Question = {
  dossier: Pick<Dossier, 'acceptedAt' | 'term' | 'originalDueAt'>
  events: readonly ClockEvent[]
  asOf: Date
  calendar: WorkCalendar
  scheme: Scheme
}

/** Reckons the due date again, with all its reasons. */
export const dueReason = ({ dossier, events, ...reckoned }: Question): DueReason => {
  const { acceptedAt, term } = dossier
  const due = dueDate({ acceptedAt, term, ...reckoned })
  const clock = clockOf({ acceptedAt, term, events, ...reckoned })
  const moved = events.some(({ kind }) => kind !== 'ended')
  return {
    term: termText(term, reckoned.scheme),
    lines: due.lines,
    clockLines: moved ? clock.lines.map(({ text }) => text) : [],
    warnings: [
      ...otherPromise(due.dueAt, dossier.originalDueAt),
      ...new Set([...due.warnings, ...clock.warnings]),
    ],
  }
}

const termText = (term: Term, scheme: Scheme): string => {
  if (term.unit === 'same-day') return describeTerm(term)
  const inHours = term.unit === 'working-day' && scheme === 'hour' ? ' (mỗi ngày 8 giờ)' : ''
  return `trong ${describeTerm(term)}${inHours}`
}

/** A calendar or a scheme adopted later does not move what the citizen was told. */
const otherPromise = (reckoned: Date, promised: Date): string[] =>
  reckoned.getTime() === promised.getTime()
    ? []
    : [
        `Lịch làm việc đã đổi sau khi tiếp nhận: tính lại được ${formatInstant(reckoned)}, hạn đã hẹn vẫn là ${formatInstant(promised)}.`,
      ]
