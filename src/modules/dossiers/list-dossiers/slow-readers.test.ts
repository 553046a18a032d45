import { once } from 'node:events'
import { expect, test } from 'vitest'
import { openForReader } from './slow-readers.ts'

test('those who read slowly never hold all sessions of the database', async () => {
  const bodies = Array.from({ length: 4 }, () => openForReader())
  expect(() => openForReader()).toThrow('Đang có nhiều người tải danh sách')
  const closed = bodies.map((body) => once(body, 'close'))
  for (const body of bodies) body.destroy()
  await Promise.all(closed)
  const next = openForReader()
  next.end('xong')
  expect((await next.toArray()).join('')).toBe('xong')
})

test('who stands still is let go, who only reads slowly is not', async () => {
  const still = openForReader(100)
  const slow = openForReader(100)
  const gone = once(still, 'error')
  for (let piece = 0; piece < 6; piece++) {
    slow.write('.'.repeat(20_000))
    await new Promise((resolve) => setTimeout(resolve, 40))
    slow.read()
  }
  expect(String((await gone)[0])).toContain('stands still')
  expect(slow.destroyed).toBe(false)
  slow.destroy()
})
