import { describe, expect, test } from 'vitest'
import { parseInstant } from '#platform/time.ts'
import { clockOf } from './clock.rules.ts'
import type { ClockEvent } from './clock.ts'
import { nationalCalendar } from './national-calendar.ts'

const at = (text: string): Date => parseInstant(text) ?? new Date(Number.NaN)

const ACCEPTED = '2024-03-18T08:00'
const ORIGINAL = at('2024-03-21T17:00')

const clock = (events: ClockEvent[], asOf = '2024-06-06T17:00') =>
  clockOf({
    acceptedAt: at(ACCEPTED),
    term: { amount: 3, unit: 'working-day' },
    calendar: nationalCalendar,
    events,
    asOf: at(asOf),
  })

const requested = (text: string): ClockEvent => ({ kind: 'supplement-requested', at: at(text) })
const completed = (text: string): ClockEvent => ({ kind: 'supplement-completed', at: at(text) })
const paused = (text: string): ClockEvent => ({ kind: 'paused', at: at(text), reason: 'lawful' })
const resumed = (text: string): ClockEvent => ({ kind: 'resumed', at: at(text) })
const ended = (text: string): ClockEvent => ({ kind: 'ended', at: at(text) })
const extended = (text: string, due: string): ClockEvent => ({
  kind: 'extended',
  at: at(text),
  newDueAt: at(due),
})

describe('a running clock', () => {
  test('starts with acceptance', () => {
    const running = clock([], '2024-03-18T10:00')
    expect(running).toMatchObject({ state: 'running', dueAt: ORIGINAL, originalDueAt: ORIGINAL })
    expect(running.elapsed766).toBe(120)
    expect(running.lines.map(({ text }) => text)).toEqual([
      '08:00 ngày 18/3/2024: tiếp nhận hồ sơ, hạn trả kết quả 17:00 ngày 21/3/2024',
    ])
  })

  test('ends with the result', () => {
    const over = clock([ended('2024-03-19T09:00')])
    expect(over).toMatchObject({ state: 'ended', dueAt: ORIGINAL, elapsed766: 9 * 60 })
  })
})

describe('a supplement', () => {
  const round = [requested('2024-03-20T08:00'), completed('2024-03-25T08:00')]

  test('stops the clock: no due date until it is complete', () => {
    const stopped = clock(round, '2024-03-22T08:00')
    expect(stopped.state).toBe('stopped')
    expect(stopped.dueAt).toBeUndefined()
    expect(stopped.elapsed766).toBe(2 * 480)
  })

  test('once complete, restarts the term from zero beside the original date', () => {
    const restarted = clock(round)
    expect(restarted.dueAt).toEqual(at('2024-03-28T17:00'))
    expect(restarted.originalDueAt).toEqual(ORIGINAL)
    expect(restarted.warnings).toEqual([])
  })

  test('is subtracted, not restarted, in the 766 reckoning', () => {
    expect(clock([...round, ended('2024-03-26T08:00')]).elapsed766).toBe(3 * 480)
  })

  test('asked for late, twice or after the due date is lawful to record but warned of', () => {
    const again = [requested('2024-03-26T08:00'), completed('2024-03-27T08:00')]
    expect(clock([...round, ...again]).warnings.join()).toMatch(/sau 03 ngày làm việc.*quá một lần/)
    expect(clock([requested('2024-03-22T08:00')]).warnings.join()).toContain('đã quá hạn')
  })

  test('a dossier withdrawn while waiting keeps its last due date and its time', () => {
    const withdrawn = clock([requested('2024-03-20T08:00'), ended('2024-03-27T08:00')])
    expect(withdrawn).toMatchObject({ state: 'ended', dueAt: ORIGINAL, elapsed766: 2 * 480 })
  })
})

describe('a pause', () => {
  test('moves the due date by the office time that it took', () => {
    const pause = [paused('2024-03-19T10:00'), resumed('2024-03-20T10:00')]
    expect(clock(pause).dueAt).toEqual(at('2024-03-22T17:00'))
    expect(clock([paused('2024-03-19T10:00'), resumed('2024-03-19T14:00')]).dueAt).toEqual(
      at('2024-03-22T09:00'),
    )
  })

  test('has no due date while it lasts, and counts in the 766 reckoning', () => {
    const waiting = clock([paused('2024-03-19T08:00')], '2024-03-20T08:00')
    expect(waiting).toMatchObject({ state: 'paused', elapsed766: 2 * 480 })
    expect(waiting.dueAt).toBeUndefined()
  })

  test('over a weekend costs no office time', () => {
    const weekend = [paused('2024-03-16T08:00'), resumed('2024-03-17T08:00')]
    const acceptedAt = at('2024-03-15T08:00')
    const term = { amount: 3, unit: 'working-day' } as const
    const asOf = at('2024-03-18T08:00')
    const input = { acceptedAt, term, calendar: nationalCalendar, events: weekend, asOf }
    expect(clockOf(input).dueAt).toEqual(at('2024-03-20T17:00'))
  })

  test('begun after the due date does not move it', () => {
    const late = clock([paused('2024-03-22T08:00'), resumed('2024-03-25T08:00')])
    expect(late.dueAt).toEqual(ORIGINAL)
    expect(late.warnings.join()).toContain('quá hạn')
  })
})

describe('an extension', () => {
  const once = extended('2024-03-20T08:00', '2024-03-26T17:00')

  test('keeps the new date beside the original', () => {
    const longer = clock([once])
    expect(longer.dueAt).toEqual(at('2024-03-26T17:00'))
    expect(longer.extendedDueAt).toEqual(at('2024-03-26T17:00'))
    expect(longer.originalDueAt).toEqual(ORIGINAL)
    expect(longer.faults).toEqual([])
  })

  test('is granted once at most', () => {
    const twice = clock([once, extended('2024-03-22T08:00', '2024-03-29T17:00')])
    expect(twice.dueAt).toEqual(at('2024-03-26T17:00'))
    expect(twice.faults).toEqual(['08:00 ngày 22/3/2024: chỉ được gia hạn một lần'])
  })

  test.each([
    ['2024-03-21T16:00', 'thời hạn mới phải sau'],
    ['2024-03-23T17:00', 'ngày nghỉ'],
  ])('to %s is refused: %s', (newDue, fault) => {
    const refused = clock([extended('2024-03-20T08:00', newDue)])
    expect(refused.dueAt).toEqual(ORIGINAL)
    expect(refused.faults.join()).toContain(fault)
  })

  test('announced on the last day is warned of', () => {
    const late = clock([extended('2024-03-21T08:00', '2024-03-26T17:00')])
    expect(late.warnings.join()).toContain('trước thời hạn ít nhất 01 ngày')
  })
})

describe('every event in every state', () => {
  const reach = {
    running: [],
    stopped: [requested('2024-03-19T08:00')],
    paused: [paused('2024-03-19T08:00')],
    ended: [ended('2024-03-19T08:00')],
  }
  const next = {
    'supplement-requested': requested('2024-03-20T08:00'),
    'supplement-completed': completed('2024-03-20T08:00'),
    paused: paused('2024-03-20T08:00'),
    resumed: resumed('2024-03-20T08:00'),
    extended: extended('2024-03-20T08:00', '2024-03-26T17:00'),
    ended: ended('2024-03-20T08:00'),
  }
  const lawful = {
    running: ['supplement-requested', 'paused', 'extended', 'ended'],
    stopped: ['supplement-completed', 'ended'],
    paused: ['resumed', 'ended'],
    ended: [''],
  }
  const states = ['running', 'stopped', 'paused', 'ended'] as const
  const pairs = states.flatMap((state) => Object.values(next).map((event) => ({ state, event })))

  test.each(pairs)('$event.kind while $state', ({ state, event }) => {
    const before = clock(reach[state])
    const after = clock([...reach[state], event])
    const isLawful = lawful[state].includes(event.kind)
    expect(after.faults).toHaveLength(isLawful ? 0 : 1)
    if (!isLawful) expect(after.lines).toEqual(before.lines)
  })
})

test('events before acceptance are faults, later than the moment of looking are not seen', () => {
  expect(clock([paused('2024-03-15T08:00')]).faults).toHaveLength(1)
  expect(clock([ended('2024-03-20T08:00')], '2024-03-19T08:00').state).toBe('running')
})

test('events are taken in the order in which they happened', () => {
  const unordered = [completed('2024-03-25T08:00'), requested('2024-03-20T08:00')]
  expect(clock(unordered)).toMatchObject({ dueAt: at('2024-03-28T17:00'), faults: [] })
})
