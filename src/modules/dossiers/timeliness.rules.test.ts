import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { classify, type Grain, pendingTimeliness, timeliness } from './timeliness.rules.ts'

const dueAt = instantAt('2024-06-06', '16:30')
const instants = fc.date({
  min: new Date('2018-01-01T00:00:00Z'),
  max: new Date('2035-12-31T23:59:59Z'),
  noInvalidDate: true,
})
const grains = fc.constantFrom<Grain>('minute', 'day')
const MINUTE = 60_000
const DAY = 86_400_000

describe('a result counted by the minute', () => {
  const by = (time: string) =>
    timeliness({ settledAt: instantAt('2024-06-06', time), dueAt, grain: 'minute' })

  test('is early one second before the minute begins', () => expect(by('16:29:59')).toBe('early'))
  test('is on time within the minute', () => {
    expect(by('16:30:00')).toBe('on-time')
    expect(by('16:30:59')).toBe('on-time')
  })
  test('is late when the next minute begins', () => expect(by('16:31:00')).toBe('late'))
})

describe('a result counted by the day', () => {
  const on = (day: `${number}-${number}-${number}`, time: string) =>
    timeliness({ settledAt: instantAt(day, time), dueAt, grain: 'day' })

  test('is early on the day before, to its last second', () =>
    expect(on('2024-06-05', '23:59:59')).toBe('early'))
  test('is on time the whole due day, in Vietnam', () => {
    expect(on('2024-06-06', '00:00')).toBe('on-time')
    expect(on('2024-06-06', '23:59:59')).toBe('on-time')
  })
  test('is late from midnight', () => expect(on('2024-06-07', '00:00')).toBe('late'))
})

test('a dossier without a due date is never late', () => {
  fc.assert(
    fc.property(instants, grains, (instant, grain) => {
      expect(timeliness({ settledAt: instant, dueAt: undefined, grain })).toBe('on-time')
      expect(pendingTimeliness({ cutoff: instant, dueAt: undefined, grain })).toBe('in-time')
    }),
  )
})

test('settling later never makes a dossier timelier', () => {
  const rank = { early: 0, 'on-time': 1, late: 2 }
  fc.assert(
    fc.property(instants, instants, instants, grains, (one, other, due, grain) => {
      const [first, second] = one <= other ? [one, other] : [other, one]
      const ranks = [first, second].map(
        (settledAt) => rank[timeliness({ settledAt, dueAt: due, grain })],
      )
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }),
  )
})

test('a full minute, or a full day, before or after the due moment is early or late', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 400 }), grains, (due, steps, grain) => {
      const shift = steps * (grain === 'day' ? DAY : MINUTE)
      const settled = (ms: number) =>
        timeliness({ settledAt: new Date(due.getTime() + ms), dueAt: due, grain })
      expect([settled(-shift), settled(0), settled(shift)]).toEqual(['early', 'on-time', 'late'])
    }),
  )
})

test('a dossier late by the day is late by the minute too', () => {
  fc.assert(
    fc.property(instants, instants, (settledAt, due) => {
      if (timeliness({ settledAt, dueAt: due, grain: 'day' }) === 'late')
        expect(timeliness({ settledAt, dueAt: due, grain: 'minute' })).toBe('late')
    }),
  )
})

describe('a dossier still open at the end of the period', () => {
  test('and due on that day is in time; due the day before it is overdue', () => {
    const cutoff = instantAt('2024-06-06', '23:59:59')
    expect(pendingTimeliness({ dueAt, cutoff, grain: 'day' })).toBe('in-time')
    const yesterday = instantAt('2024-06-05', '16:30')
    expect(pendingTimeliness({ dueAt: yesterday, cutoff, grain: 'day' })).toBe('overdue')
    expect(pendingTimeliness({ dueAt, cutoff, grain: 'minute' })).toBe('overdue')
  })
})

describe('the two clocks of an act', () => {
  test('a result handed over in time and clicked the next morning is late by click only', () => {
    const occurred = instantAt('2024-06-06', '16:00')
    const recorded = instantAt('2024-06-07', '08:00')
    expect(classify({ occurred, recorded, dueAt, grain: 'day' })).toEqual({
      byWork: 'on-time',
      byClick: 'late',
      lateByClickOnly: true,
    })
  })

  test('late work is late by both', () => {
    const occurred = instantAt('2024-06-07', '08:00')
    expect(classify({ occurred, recorded: occurred, dueAt, grain: 'minute' })).toEqual({
      byWork: 'late',
      byClick: 'late',
      lateByClickOnly: false,
    })
  })

  test('an act recorded as it happens is never late by click only', () => {
    fc.assert(
      fc.property(instants, instants, grains, (occurred, due, grain) => {
        const both = classify({ occurred, recorded: occurred, dueAt: due, grain })
        expect(both.byWork).toBe(both.byClick)
        expect(both.lateByClickOnly).toBe(false)
      }),
    )
  })

  test('late by click only means clicked after the due moment and worked before it', () => {
    fc.assert(
      fc.property(instants, instants, instants, (occurred, recorded, due) => {
        const { lateByClickOnly } = classify({ occurred, recorded, dueAt: due, grain: 'minute' })
        if (lateByClickOnly) expect(recorded > due && occurred < recorded).toBe(true)
      }),
    )
  })
})
