import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '#platform/time.ts'
import { anyCalendar, anyInstant, anyTerm } from './calendar.builder.ts'
import { SCHEMES, type WorkCalendar } from './calendar.ts'
import { type DueDateInput, dueDate } from './due-date.rules.ts'
import { isWorkingDay, nextOfficeMoment } from './working-days.rules.ts'

const anyInput = fc.record({
  acceptedAt: anyInstant,
  term: anyTerm,
  calendar: anyCalendar,
  scheme: fc.constantFrom(...SCHEMES),
})

const always = (property: (input: Required<Omit<DueDateInput, 'explain'>>) => void) =>
  fc.assert(fc.property(anyInput, property), { numRuns: 500 })

test('a longer term is never due earlier', () => {
  always((input) => {
    const longer = { ...input.term, amount: input.term.amount + 1 }
    const [due, later] = [dueDate(input), dueDate({ ...input, term: longer })]
    expect(later.dueAt.getTime()).toBeGreaterThanOrEqual(due.dueAt.getTime())
  })
})

test('a later acceptance is never due earlier', () => {
  fc.assert(
    fc.property(anyInput, fc.integer({ min: 1, max: 4320 }), (input, minutes) => {
      const acceptedAt = new Date(input.acceptedAt.getTime() + minutes * 60_000)
      const [due, later] = [dueDate(input), dueDate({ ...input, acceptedAt })]
      expect(later.dueAt.getTime()).toBeGreaterThanOrEqual(due.dueAt.getTime())
    }),
    { numRuns: 500 },
  )
})

test('nothing is due on a closed day, nor before it starts', () => {
  always((input) => {
    const { dueAt, startsAt } = dueDate(input)
    expect(isWorkingDay(input.calendar, dayOf(dueAt))).toBe(true)
    expect(dueAt.getTime()).toBeGreaterThanOrEqual(startsAt.getTime())
    expect(startsAt).toEqual(nextOfficeMoment(input.calendar, input.acceptedAt))
  })
})

test('only plain hours may end outside office hours', () => {
  always((input) => {
    if (input.term.unit === 'hour') return
    const { dueAt } = dueDate(input)
    expect(nextOfficeMoment(input.calendar, dueAt)).toEqual(dueAt)
  })
})

test('the explanation adds up to the term', () => {
  always((input) => {
    const counted = dueDate(input).lines.filter((line) => line.counted)
    const minutes = counted.reduce((sum, line) => sum + (line.minutes ?? 0), 0)
    expect({ lines: counted.length, minutes }).toEqual(expectedSum(input, counted.length))
  })
})

test('the explanation runs in order from acceptance to the due day', () => {
  always((input) => {
    const { lines, dueAt } = dueDate(input)
    const days = lines.map(({ day }) => day)
    expect(days).toEqual(days.toSorted())
    if (input.term.unit !== 'hour') expect(days.at(-1)).toBe(dayOf(dueAt))
  })
})

test('a working day that the explanation counts is open, a day it leaves out for rest is closed', () => {
  always((input) => {
    if (input.term.unit !== 'working-day') return
    for (const { day, counted, text } of dueDate(input).lines) {
      if (counted) expect(isWorkingDay(input.calendar, day)).toBe(true)
      if (text.includes('không tính: nghỉ')) expect(isWorkingDay(input.calendar, day)).toBe(false)
    }
  })
})

test('a calendar that went through JSON gives the same answer, explanation and all', () => {
  always((input) => {
    const calendar: WorkCalendar = JSON.parse(JSON.stringify(input.calendar))
    expect(dueDate({ ...input, calendar })).toEqual(dueDate(input))
  })
})

const expectedSum = (
  { term, scheme }: Pick<DueDateInput, 'term' | 'scheme'>,
  lines: number,
): { lines: number; minutes: number } => {
  if (term.unit === 'hour' || term.unit === 'working-hour')
    return { lines, minutes: term.amount * 60 }
  if (term.unit === 'same-day') return { lines: 1, minutes: 0 }
  if (term.unit === 'working-day' && scheme === 'hour') return { lines, minutes: term.amount * 480 }
  return { lines: term.amount, minutes: 0 }
}
