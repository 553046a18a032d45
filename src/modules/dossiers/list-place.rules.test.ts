import { expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { pageOf, readPlace } from './list-place.rules.ts'

const id = '00000000-0000-4000-8000-000000000001'
const place = () => ({ at: instantAt('2024-03-18', '08:00'), id })

test('a page that is full leads to the next one, and the last one nowhere', () => {
  const { rows, next } = pageOf([1, 2, 3], 2, place)
  expect(rows).toEqual([1, 2])
  expect(readPlace(next)).toEqual(place())
  expect(pageOf([1, 2], 2, place)).toEqual({ rows: [1, 2], next: undefined })
})

test.each(['', '1', `x~${id}`, `1~${id}'`, `123456789012345~${id}`])(
  '“%s” in an address is no place',
  (given) => expect(readPlace(given)).toBeUndefined(),
)
