import { describe, expect, test } from 'vitest'
import { nationalCalendar } from '#modules/calendar'
import { instantAt } from '#platform/time.ts'
import { afterStep, lateEntryFault, needsApproval, occurrenceFault } from './two-clocks.rules.ts'

const at = (time: string) => instantAt('2024-03-18', time)
const between = { notBefore: at('08:00'), now: at('10:00') }

describe('an act can have happened', () => {
  test.each(['08:00', '09:00', '10:00'])('at %s, between the step before and now', (time) => {
    expect(occurrenceFault({ ...between, occurredAt: at(time) })).toBeUndefined()
  })

  test('not in the future', () => {
    expect(occurrenceFault({ ...between, occurredAt: at('10:01') })).toBe(
      'Thời điểm thực hiện 10:01 ngày 18/3/2024 ở sau thời điểm ghi nhận.',
    )
  })

  test('not before the step before', () => {
    expect(occurrenceFault({ ...between, occurredAt: at('07:59') })).toBe(
      'Thời điểm thực hiện 07:59 ngày 18/3/2024 ở trước bước liền trước (08:00 ngày 18/3/2024).',
    )
  })
})

describe('an act told late', () => {
  test('needs no proof within the hour', () => {
    expect(lateEntryFault({ ...between, occurredAt: at('09:00') })).toBeUndefined()
  })

  test('needs proof after it', () => {
    const late = { ...between, occurredAt: at('08:59') }
    expect(lateEntryFault(late)).toMatch('phải kèm minh chứng')
    expect(lateEntryFault({ ...late, evidence: { proof: '  ' } })).toMatch('minh chứng')
    expect(lateEntryFault({ ...late, evidence: { proof: 'Số 31/BC-UBND' } })).toBeUndefined()
  })
})

describe('the minute in which a step happened', () => {
  const step = new Date(at('08:00').getTime() + 35_000)

  test('is not before that step', () => {
    expect(afterStep(at('08:00'), step)).toEqual(step)
  })

  test('is left as it was said when it is another', () => {
    expect(afterStep(at('07:59'), step)).toEqual(at('07:59'))
    expect(afterStep(at('08:01'), step)).toEqual(at('08:01'))
  })
})

describe('a leader must agree', () => {
  test.each([
    ['2024-03-15', '2024-03-18', 1, false],
    ['2024-03-15', '2024-03-19', 1, true],
    ['2024-03-15', '2024-03-17', 0, false],
    ['2024-03-15', '2024-03-18', 0, true],
    ['2024-02-07', '2024-02-15', 1, false],
  ] as const)(
    'to what was done on %s and told on %s, where %i days are free: %s',
    (done, told, days, needed) => {
      const times = { occurredAt: instantAt(done, '16:00'), now: instantAt(told, '09:00') }
      expect(needsApproval({ ...times, calendar: nationalCalendar }, days)).toBe(needed)
    },
  )
})
