import { expect, test } from 'vitest'
import { nationalCalendar } from '#modules/calendar'
import { instantAt } from '#platform/time.ts'
import { suggestedDueDay } from './suggested-due-day.rules.ts'

const suggested = (dueAt: Date | null, amount: number, today: '2024-03-18' | '2024-03-25') =>
  suggestedDueDay({
    dossier: { dueAt, term: { amount, unit: 'working-day' } },
    calendar: nationalCalendar,
    today,
  })

test('a term of three days is suggested once more, counted from the day in force', () => {
  expect(suggested(instantAt('2024-03-21', '17:00'), 3, '2024-03-18')).toBe('2024-03-26')
})

test('never more than a week of working days, nor a day that has passed', () => {
  expect(suggested(instantAt('2024-03-21', '17:00'), 30, '2024-03-18')).toBe('2024-03-28')
  expect(suggested(instantAt('2024-03-20', '17:00'), 1, '2024-03-25')).toBe('2024-03-26')
})
