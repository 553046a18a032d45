import { expect, test } from 'vitest'
import { actWords, isPart, partWords, valueWords } from './entry-words.ts'

test.each([
  ['accept', 'Tiếp nhận hồ sơ'],
  ['withdraw-tariff', 'Thu hồi mức thu'],
  ['add-outgoing-document', 'Thêm vào sổ'],
  ['remove-second-factor', 'Gỡ lớp bảo vệ thứ hai'],
  ['something-new', 'something-new'],
  ['constructor', 'constructor'],
])('the act %s reads “%s”', (action, words) => {
  expect(actWords(action)).toBe(words)
})

test('a part that writes nothing is not offered, and an unknown one keeps its name', () => {
  expect(isPart('official_documents')).toBe(false)
  expect([partWords('dossiers'), partWords('x')]).toEqual(['Hồ sơ', 'x'])
})

test('an instant reads by the clock of the office', () => {
  expect(valueWords('2024-05-20T00:19:51.000Z')).toBe('07:19 ngày 20/5/2024')
  expect(valueWords('2024-05-20')).toBe('2024-05-20')
})
