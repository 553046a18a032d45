import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addRecord, changeRecord, listRecords, removeRecord } from '#modules/registers'
import type { Request } from '#platform/request.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { incomingDocumentRegister, outgoingDocumentRegister } from './index.ts'

const test$ = useDatabase()

const request = (unitId: number): Request => ({
  db: test$.db,
  unitId,
  actor: { name: 'Văn thư', role: 'office-clerk' },
  now: new Date('2024-06-07T01:00:00Z'),
  newId: randomUUID,
})

const aPlan = {
  kind: 'plan',
  signed_on: '2024-03-06',
  subject: 'Tuyên truyền cải cách hành chính năm 2024',
  signer: 'Chủ tịch',
  recipient: 'Các bộ phận',
  form: 'electronic',
  digitally_signed: true,
} as const

const issued = async (unitId: number, values: object = {}) => {
  const outcome = await addRecord(request(unitId), outgoingDocumentRegister, {
    ...aPlan,
    ...values,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults))
  return outcome.row
}

test('plans are numbered one after the other, and a notice has a series of its own', async () => {
  expect((await issued(1)).notation).toBe('01/KH-UBND')
  expect((await issued(1)).notation).toBe('02/KH-UBND')
  expect((await issued(1, { kind: 'notice' })).notation).toBe('01/TB-UBND')
  expect((await issued(1, { kind: 'official-letter' })).notation).toBe('01/UBND')
  expect((await issued(1, { kind: 'official-letter', symbol: 'UBND-VP' })).notation).toBe(
    '02/UBND-VP',
  )
})

test('a number that no year reaches is a slip of the finger, and must not carry the series off', async () => {
  const given = { ...aPlan, number: 2_147_483_647 }
  expect(await addRecord(request(9), outgoingDocumentRegister, given)).toEqual({
    ok: false,
    faults: { number: 'Số văn bản lớn nhất là 99.999' },
  })
  const arrived = { arrived_on: '2024-03-06', author: 'UBND tỉnh', subject: 'x' } as const
  const arrival = { ...arrived, arrival_number: 2_147_483_647 }
  expect(await addRecord(request(9), incomingDocumentRegister, arrival)).toEqual({
    ok: false,
    faults: { arrival_number: 'Số đến lớn nhất là 99.999' },
  })
})

test('numbers start again from 01 in a new year', async () => {
  await issued(2, { signed_on: '2023-12-29', number: 98 })
  expect((await issued(2, { signed_on: '2023-12-29' })).notation).toBe('99/KH-UBND')
  expect((await issued(2, { signed_on: '2024-01-02' })).notation).toBe('01/KH-UBND')
})

test('the one-stop desk numbers its decisions apart from those of the committee', async () => {
  const decision = { kind: 'decision', signed_on: '2023-03-10' }
  expect((await issued(3, decision)).notation).toBe('01/QĐ-UBND')
  expect((await issued(3, { ...decision, issuer: 'one-stop-desk' })).notation).toBe('01/QĐ-BPMC')
})

test('85a is put in after 85 without moving the series', async () => {
  const notice = { kind: 'notice', signed_on: '2023-12-29' }
  await issued(4, { ...notice, number: 85 })
  expect((await issued(4, { ...notice, number: 85, suffix: 'a' })).notation).toBe('85a/TB-UBND')
  expect((await issued(4, notice)).notation).toBe('86/TB-UBND')
  const nameless = await addRecord(request(4), outgoingDocumentRegister, { ...aPlan, suffix: 'a' })
  expect(nameless).toEqual({
    ok: false,
    faults: { number: 'Số có chữ kèm theo thì phải ghi rõ số' },
  })
})

test('a number that is taken is refused at its field, also after the document was removed', async () => {
  const first = await issued(5, { number: 14 })
  const again = await addRecord(request(5), outgoingDocumentRegister, { ...aPlan, number: 14 })
  expect(again).toMatchObject({
    ok: false,
    faults: { number: expect.stringContaining('đã có văn bản') },
  })
  await removeRecord(request(5), outgoingDocumentRegister, first.id)
  expect((await addRecord(request(5), outgoingDocumentRegister, { ...aPlan, number: 14 })).ok).toBe(
    false,
  )
})

test('a document whose kind is corrected gets the next number of the right series', async () => {
  await issued(6, { kind: 'notice' })
  const wrong = await issued(6)
  const right = await changeRecord(request(6), outgoingDocumentRegister, wrong.id, {
    kind: 'notice',
  })
  expect(right).toMatchObject({ ok: true, row: { notation: '02/TB-UBND', symbol: 'TB-UBND' } })
})

test('clearing the number of a document that has one keeps it', async () => {
  const { id } = await issued(9, { number: 17 })
  const outcome = await changeRecord(request(9), outgoingDocumentRegister, id, { number: null })
  expect(outcome).toMatchObject({ ok: true, row: { number: 17 } })
})

test('an incoming document whose day is moved into another year is numbered in that year', async () => {
  const letter = { arrived_on: '2024-01-02', author: 'Sở Nội vụ', subject: 'Báo cáo' } as const
  await addRecord(request(9), incomingDocumentRegister, {
    ...letter,
    arrived_on: '2023-12-29',
    arrival_number: 2008,
  })
  const wrong = await addRecord(request(9), incomingDocumentRegister, letter)
  if (!wrong.ok) throw new Error('not received')
  const arrived = { arrived_on: '2023-12-29' } as const
  const right = await changeRecord(request(9), incomingDocumentRegister, wrong.id, arrived)
  expect(right).toMatchObject({ ok: true, row: { arrival_number: 2009, year: 2023 } })
})

test('eight clerks who issue at the same moment get eight different numbers without a gap', async () => {
  const rows = await Promise.all(Array.from({ length: 40 }, () => issued(7)))
  const numbers = rows.map(({ number }) => number ?? 0).sort((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, place) => place + 1))
})

test('incoming documents are numbered through the year, whoever wrote them', async () => {
  const letter = {
    arrived_on: '2024-02-01',
    author: 'UBND thành phố',
    subject: 'Biển và hải đảo',
  } as const
  const outcomes = await Promise.all(
    Array.from({ length: 16 }, () => addRecord(request(8), incomingDocumentRegister, letter)),
  )
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  const { rows, total } = await listRecords(request(8), incomingDocumentRegister)
  expect(total).toBe(16)
  expect(rows.map((row) => row.arrival_number)).toEqual(
    Array.from({ length: 16 }, (_, n) => 16 - n),
  )
})
