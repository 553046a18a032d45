import { beforeAll, expect, test } from 'vitest'
import { NotFound } from '#platform/refused.ts'
import type { Day } from '#platform/time.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { aRequest } from '../audit/audit.builder.ts'
import { adoptCalendar } from './adopt-calendar.ts'
import { aCalendar } from './calendar.builder.ts'
import { findCalendar, getCalendar } from './calendars.sql.ts'

const test$ = useDatabase()

beforeAll(async () => {
  const request = aRequest(test$.db, 1)
  const old = { name: 'cũ', effectiveFrom: '2024-01-01', effectiveTo: '2025-06-30' } as const
  await adoptCalendar(request, aCalendar(old))
  await adoptCalendar(request, aCalendar({ name: 'mới', effectiveFrom: '2025-07-01' }))
  await adoptCalendar(request, aCalendar({ name: 'sửa', effectiveFrom: '2026-01-01' }))
})

const nameOn = (day: Day, unitId = 1): Promise<string | undefined> =>
  test$.db.read({ unitId }, async (tx) => (await findCalendar(tx, day))?.name)

test('the calendar in force is the latest version that has begun and has not ended', async () => {
  expect(await nameOn('2025-06-30')).toBe('cũ')
  expect(await nameOn('2025-07-01')).toBe('mới')
  expect(await nameOn('2026-01-01')).toBe('sửa')
})

test('no calendar is in force before the first, nor for a unit that adopted none', async () => {
  expect(await nameOn('2023-12-31')).toBeUndefined()
  expect(await nameOn('2025-07-01', 2)).toBeUndefined()
  const asked = test$.db.read({ unitId: 1 }, (tx) => getCalendar(tx, '2023-12-31'))
  await expect(asked).rejects.toThrow(NotFound)
})
