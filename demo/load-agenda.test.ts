import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { establishUnit } from '#modules/organisation'
import { useDatabase } from '../test/support/database.ts'
import { halfYearAgenda } from './half-year-agenda.ts'
import { loadAgenda } from './load-agenda.ts'
import { demoUnit } from './tinh-chau/unit.ts'

const [whole$, cut$] = [useDatabase(), useDatabase()]
const agenda = halfYearAgenda().slice(0, 730)

const chainOf = async ({ owner }: typeof whole$) =>
  (await owner.query('select last_number, last_hash from audit.chain where unit_id = 1')).rows[0]

test('a load that was cut off goes on, and ends with the very same chain', async () => {
  const cutOff = agenda.with(450, {
    ...(agenda[450] ?? expect.unreachable()),
    act: () => Promise.reject(new Error('cut off')),
  })
  await expect(loadAgenda(cut$.db, 1, cutOff)).rejects.toThrow('cut off')
  expect((await chainOf(cut$)).last_number).toBe(400)
  expect(await loadAgenda(cut$.db, 1, agenda)).toBe(true)
  expect(await loadAgenda(whole$.db, 1, agenda)).toBe(true)
  expect(await chainOf(cut$)).toEqual(await chainOf(whole$))
  expect((await chainOf(whole$)).last_number).toBe(agenda.length)
})

test('what people did after the demo does not bring the load back', async () => {
  expect(await loadAgenda(whole$.db, 1, agenda.slice(0, 700))).toBe(false)
})

test('a unit that somebody else has set up is left alone', async () => {
  const request = {
    db: whole$.db,
    unitId: 2,
    actor: { name: 'Quản trị', role: 'administrator' },
    now: new Date('2024-01-01T00:00:00Z'),
    newId: randomUUID,
  } as const
  await establishUnit(request, demoUnit)
  await expect(loadAgenda(whole$.db, 2, agenda)).rejects.toThrow('dữ liệu khác với dữ liệu mẫu')
})
