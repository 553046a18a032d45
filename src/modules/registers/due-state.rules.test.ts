import { expect, test } from 'vitest'
import { dueState } from './due-state.rules.ts'

test.each([
  ['2024-06-05', null, 'late', 'Quá hạn 1 ngày'],
  ['2024-06-06', null, 'soon', 'Hạn hôm nay'],
  ['2024-06-09', null, 'soon', 'Còn 3 ngày'],
  ['2024-06-10', null, 'doing', 'Còn 4 ngày'],
  ['2024-06-05', '2024-06-05', 'done', 'Xong đúng hạn'],
  ['2024-06-01', '2024-06-05', 'neutral', 'Xong, trễ 4 ngày'],
  [null, '2024-06-05', 'done', 'Xong'],
] as const)('on 06/6/2024 what is due %s and done %s is %s: %s', (due, done, tone, words) => {
  expect(dueState(due, done, '2024-06-06')).toEqual({ tone, words })
})

test('nothing is said of what has neither a due day nor an end', () => {
  expect(dueState(null, null, '2024-06-06')).toBeUndefined()
})
