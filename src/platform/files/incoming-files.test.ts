import { readFileSync, utimesSync } from 'node:fs'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { aFolder } from './files.builder.ts'
import { openIncomingFiles } from './incoming-files.ts'

const { folder, remove } = aFolder()
afterAll(remove)
const incoming = openIncomingFiles(folder)
let last = 0
const begun = async () => {
  const id = `${++last}`
  await incoming.begin(id)
  return id
}
const bytes = Buffer.from('Tờ khai đăng ký giám hộ, Nguyễn Văn Bình')
const from = (offset: number, to?: number) => Readable.from([bytes.subarray(offset, to)])

test('a file is whole wherever the line broke', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: bytes.length })), async (breaks) => {
      const id = await begun()
      const stops = [...breaks.toSorted((one, other) => one - other), bytes.length]
      let offset = 0
      for (const stop of stops)
        offset = (await incoming.append(id, offset, from(offset, stop))).offset
      expect(readFileSync(incoming.pathOf(id)).equals(bytes)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('what came before the line broke is kept, and going on elsewhere is refused', async () => {
  const id = await begun()
  const breaking = new Readable({ read() {} })
  breaking.push(bytes.subarray(0, 10))
  setTimeout(() => breaking.destroy(), 20)
  expect(await incoming.append(id, 0, breaking)).toEqual({ ok: true, offset: 10 })
  expect(await incoming.append(id, 9, from(9))).toEqual({ ok: false, offset: 10 })
  expect(await incoming.append(id, 0, from(0))).toEqual({ ok: false, offset: 10 })
  expect(await incoming.append(id, 10, from(10))).toEqual({ ok: true, offset: bytes.length })
})

test('a sender that comes back takes the place of its hanging line', async () => {
  const id = await begun()
  const hanging = new Readable({ read() {} })
  hanging.push(bytes.subarray(0, 5))
  const first = incoming.append(id, 0, hanging)
  await new Promise((later) => setTimeout(later, 50))
  const second = await incoming.append(id, 5, from(5))
  expect([await first, second]).toEqual([
    { ok: true, offset: 5 },
    { ok: true, offset: bytes.length },
  ])
})

test('what nobody adds to for a day is dropped, the rest stays', async () => {
  const [old, fresh] = [await begun(), await begun()]
  utimesSync(incoming.pathOf(old), new Date('2024-06-01'), new Date('2024-06-01'))
  await incoming.dropOlderThan(new Date('2024-06-02'))
  expect([await incoming.offset(old), await incoming.offset(fresh)]).toEqual([undefined, 0])
})

test('an id can lead nowhere else', () => {
  expect(incoming.pathOf('../../etc/passwd')).toBe(`${folder}/ecad.part`)
})
