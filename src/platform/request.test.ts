import { expect, test } from 'vitest'
import { type Actor, actingAs } from './request.ts'

const trade = { role: 'specialist', fieldCode: 'HT' } as const
const thu: Actor = {
  name: 'Lê Thị Thu',
  role: 'clerk',
  grants: [{ role: 'clerk', fieldCode: null }, trade],
}

test('someone acts in the first wanted role that he holds for the field', () => {
  expect(actingAs(thu, ['specialist', 'clerk'], 'HT')?.role).toBe('specialist')
  expect(actingAs(thu, ['specialist', 'clerk'], 'DD')?.role).toBe('clerk')
  expect(actingAs(thu, ['specialist'], 'DD')).toBeUndefined()
  expect(actingAs(thu, ['leader'], null)).toBeUndefined()
})

test('asked for no field in particular, holding the role in one field is enough', () => {
  expect(actingAs(thu, ['specialist'], null)?.role).toBe('specialist')
})

test('a stand-in is named beside the one who is absent, but acts in his own role where he has it', () => {
  const insteadOf = 'Trần Văn Hòa'
  const standIn = {
    ...thu,
    grants: [
      { ...trade, insteadOf },
      { role: 'clerk', fieldCode: null },
    ],
  } as const
  expect(actingAs(standIn, ['specialist'], 'HT')?.name).toBe('Lê Thị Thu thay Trần Văn Hòa')
  const both = { ...thu, grants: [{ ...trade, insteadOf }, trade] }
  expect(actingAs(both, ['specialist'], 'HT')?.name).toBe('Lê Thị Thu')
})

test('an actor without grants has its one role in every field', () => {
  const hall: Actor = { name: 'Hệ thống', role: 'system' }
  expect(actingAs(hall, ['system'], 'DD')).toMatchObject(hall)
  expect(actingAs(hall, ['clerk'], null)).toBeUndefined()
})
