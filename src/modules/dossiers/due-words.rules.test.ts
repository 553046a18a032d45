import { expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { dueWords } from './due-words.rules.ts'

const open = { state: 'in-progress', settlement: null, settledAt: null } as const
const due = instantAt('2024-06-10', '17:00')

test.each([
  ['2024-06-05', '08:00', 'Còn 5 ngày', 'doing'],
  ['2024-06-09', '18:00', 'Còn 23 giờ', 'soon'],
  ['2024-06-10', '16:20', 'Còn 40 phút', 'soon'],
  ['2024-06-10', '17:00', 'Còn chưa đến 1 phút', 'soon'],
  ['2024-06-10', '17:30', 'Quá hạn 30 phút', 'late'],
  ['2024-06-10', '20:00', 'Quá hạn 3 giờ', 'late'],
  ['2024-06-12', '17:00', 'Quá hạn 2 ngày', 'late'],
] as const)('an open dossier looked at on %s at %s: %s', (day, time, words, tone) => {
  const told = dueWords({ ...open, dueAt: due }, instantAt(day, time), 'minute')
  expect(told).toEqual({ words, tone })
})

test('a unit that counts by days is not late before its day is over', () => {
  const evening = instantAt('2024-06-10', '20:00')
  expect(dueWords({ ...open, dueAt: due }, evening, 'day').words).toBe('Đến hạn hôm nay')
})

test('while the clock is stopped nothing is due', () => {
  const now = instantAt('2024-06-12')
  expect(dueWords({ ...open, dueAt: null }, now, 'minute').words).toBe('Đang dừng tính hạn')
})

test.each([
  ['16:00', '16:00', 'Trước hạn'],
  ['17:00', '17:00', 'Đúng hạn'],
  ['16:59', '19:00', 'Đúng hạn, ghi muộn'],
  ['18:30', '18:30', 'Trễ 1 giờ'],
])('settled at %s and told at %s: %s', (settled, recorded, words) => {
  const dossier = {
    dueAt: due,
    state: 'result-ready',
    settlement: 'result',
    settledAt: instantAt('2024-06-10', settled),
    settledRecordedAt: instantAt('2024-06-10', recorded),
  } as const
  expect(dueWords(dossier, instantAt('2024-07-01'), 'minute').words).toBe(words)
})

test('what was withdrawn is neither in time nor late', () => {
  const ended = { dueAt: due, settlement: 'withdrawn', settledAt: due } as const
  const dossier = { ...ended, state: 'withdrawn' } as const
  expect(dueWords(dossier, instantAt('2024-07-01'), 'minute').words).toBe('Không tính hạn')
})

test.each([
  ['10', 'Từ chối trong hạn', 'neutral'],
  ['12', 'Từ chối trễ 2 ngày', 'late'],
] as const)('refused on %s/6 it is no result: %s', (day, words, tone) => {
  const settledAt = instantAt(`2024-06-${day}`, '17:00')
  const dossier = { dueAt: due, state: 'refused', settlement: 'refused', settledAt } as const
  expect(dueWords(dossier, instantAt('2024-07-01'), 'minute')).toEqual({ words, tone })
})

test.each([
  ['submitted', 'Chưa tính hạn'],
  ['supplement-intake', 'Chưa tính hạn'],
  ['rejected-intake', 'Không tính hạn'],
] as const)('%s, it has no term: %s', (state, words) => {
  const dossier = { ...open, state, dueAt: null }
  expect(dueWords(dossier, due, 'minute')).toEqual({ words, tone: 'neutral' })
})
