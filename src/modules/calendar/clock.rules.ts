import { formatInstant } from '#platform/time.ts'
import type { Clock, ClockEvent, ClockInput } from './clock.ts'
import { type Change, changeBy } from './clock-events.rules.ts'
import { type Face, refusalOf } from './clock-transitions.rules.ts'
import { dueDate } from './due-date.rules.ts'
import { officeMinutesBetween } from './working-days.rules.ts'

/**
 * The dossier's clock at `asOf`: started by acceptance, moved by each event that was lawful in the
 * state it met. `dueAt` restarts from zero after a supplement; `elapsed766` subtracts it instead.
 */
export const clockOf = (input: ClockInput): Clock => {
  const start = startedBy(input)
  const face = input.events
    .filter(({ at }) => at <= input.asOf)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .reduce((before, event) => afterEvent(before, event, input), start)
  return {
    state: face.state,
    ...(face.state === 'stopped' || face.state === 'paused' ? {} : { dueAt: face.dueAt }),
    originalDueAt: start.dueAt,
    ...(face.extendedDueAt ? { extendedDueAt: face.extendedDueAt } : {}),
    elapsed766: elapsed766(face, input),
    lines: face.lines,
    warnings: [...new Set(face.warnings)],
    faults: face.faults,
  }
}

const startedBy = (input: ClockInput): Face => {
  const { dueAt, warnings } = dueDate({ ...input, explain: false })
  const text = `tiếp nhận hồ sơ, hạn trả kết quả ${formatInstant(dueAt)}`
  return {
    state: 'running',
    changedAt: input.acceptedAt,
    dueAt,
    supplements: 0,
    supplementMinutes: 0,
    lines: [lineAt(input.acceptedAt, text)],
    warnings,
    faults: [],
  }
}

const afterEvent = (face: Face, event: ClockEvent, input: ClockInput): Face => {
  const refusal = refusalOf(face, event, input)
  if (refusal) return { ...face, faults: [...face.faults, lineAt(event.at, refusal).text] }
  return withChange(face, event.at, changeBy(face, event, input))
}

const withChange = (face: Face, at: Date, { text, warnings, ...changed }: Change): Face => ({
  ...face,
  ...changed,
  lines: [...face.lines, lineAt(at, text)],
  warnings: [...face.warnings, ...warnings],
})

// Decision 766/QĐ-TTg, indicator 2.1: the time of supplementing is subtracted, not restarted.
const elapsed766 = (face: Face, { acceptedAt, calendar, asOf }: ClockInput): number => {
  const end = face.state === 'running' || face.state === 'paused' ? asOf : face.changedAt
  return officeMinutesBetween(calendar, acceptedAt, end) - face.supplementMinutes
}

const lineAt = (at: Date, text: string) => ({ at, text: `${formatInstant(at)}: ${text}` })
