import { expect, test } from 'vitest'
import { placeIn } from './place.rules.ts'

const id = '00000000-0000-4000-8000-000000000001'

test.each(['2024-06-05 08:00:00.123456+07', '2024-06-05 01:00:00+00', 'infinity'])(
  '“%s” is a place in a list by time',
  (value) => expect(placeIn(`${value}~${id}`, 'nhan')).toEqual({ value, id }),
)

test.each([
  '2024-06-05',
  '2024-02-30 08:00:00+07',
  '2024-06-05 25:00:00+07',
  '2024-06-05 08:00:00+16',
  '2024-06-05 08:00:00-23:59',
])('“%s”, which PostgreSQL would not read, is none', (value) =>
  expect(placeIn(`${value}~${id}`, 'nhan')).toBeUndefined(),
)
