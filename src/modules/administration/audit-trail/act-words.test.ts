import { expect, test } from 'vitest'
import { actWords } from './act-words.ts'
import { isPart, partWords } from './part-words.ts'
import { trailWords, valueWords } from './trail-words.ts'

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

test.each([
  ['at', '2024-05-20T00:19:51.000Z', '07:19 ngày 20/5/2024'],
  ['day', '2024-05-20', '20/5/2024'],
  ['fee', 10_000, '10.000 đ'],
  ['copies', 2, '2'],
  ['removed', true, 'có'],
  ['note', '', 'trống'],
  ['state', 'in-progress', 'Đang giải quyết'],
  ['state', 'constructor', 'constructor'],
  ['name', 'in-progress', 'in-progress'],
  [
    'clock',
    { at: '2024-05-20T00:19:51.000Z', kind: 'ended' },
    'lúc: 07:19 ngày 20/5/2024; loại: kết thúc',
  ],
  [
    'papers',
    [{ kind: 'photo', copies: 1 }, { kind: 'original' }],
    'loại: Bản chụp; số bản: 1 · loại: Bản chính',
  ],
])('%s %o reads “%s”', (field, value, words) => {
  expect(valueWords(field, value)).toBe(words)
})

test('one name means what it means in its own table', () => {
  const words = trailWords([])
  expect(words.field({ module: 'dossiers', table: 'dossier', field: 'state' })).toBe('Trạng thái')
  expect(words.field({ module: 'dossiers', table: 'citizen', field: 'number' })).toBe(
    'Số định danh',
  )
  expect(words.field({ field: 'constructor' })).toBe('Constructor')
})
