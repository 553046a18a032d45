import { dayOf } from '#platform/time.ts'
import type { Clock, ClockEvent, ClockInput, ClockState } from './clock.ts'
import { isWorkingDay } from './working-days.rules.ts'

/** The clock between two events. */
export type Face = {
  readonly state: ClockState
  /** When this state was entered. */
  readonly changedAt: Date
  /** The due date in force, or the last one before the clock was stopped or paused. */
  readonly dueAt: Date
  readonly extendedDueAt?: Date
  readonly supplements: number
  /** Office minutes spent waiting for supplements that are over. */
  readonly supplementMinutes: number
  readonly lines: Clock['lines']
  readonly warnings: string[]
  readonly faults: string[]
}

/** Why an event may not happen to the clock as it stands; undefined when it may. */
export const refusalOf = (
  face: Face,
  event: ClockEvent,
  { acceptedAt, calendar }: ClockInput,
): string | undefined => {
  const name = eventNames[event.kind]
  if (event.at < acceptedAt) return `${name} trước khi tiếp nhận hồ sơ`
  if (!happensIn(event.kind).includes(face.state)) return `${name} khi ${stateNames[face.state]}`
  if (event.kind !== 'extended') return undefined
  // Decree 61/2018, Art. 19(9): a new appointment is made once at most.
  if (face.extendedDueAt) return 'chỉ được gia hạn một lần'
  if (event.newDueAt <= face.dueAt) return 'thời hạn mới phải sau thời hạn đang áp dụng'
  if (!isWorkingDay(calendar, dayOf(event.newDueAt))) return 'thời hạn mới rơi vào ngày nghỉ'
  return undefined
}

const transitions = {
  'supplement-requested': ['running'],
  'supplement-completed': ['stopped'],
  paused: ['running'],
  resumed: ['paused'],
  extended: ['running'],
  ended: ['running', 'stopped', 'paused'],
} as const satisfies Record<ClockEvent['kind'], readonly ClockState[]>

const happensIn = (kind: ClockEvent['kind']): readonly ClockState[] => transitions[kind]

const eventNames = {
  'supplement-requested': 'không được yêu cầu bổ sung',
  'supplement-completed': 'không ghi nhận bổ sung',
  paused: 'không được tạm dừng',
  resumed: 'không được tiếp tục',
  extended: 'không được gia hạn',
  ended: 'không được kết thúc',
} as const satisfies Record<ClockEvent['kind'], string>

const stateNames = {
  running: 'thời hạn đang được tính',
  stopped: 'đang chờ bổ sung',
  paused: 'đang tạm dừng',
  ended: 'đã kết thúc',
} as const satisfies Record<ClockState, string>
