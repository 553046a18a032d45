import { randomUUID } from 'node:crypto'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { Request } from '#platform/request.ts'
import { instantAt } from '#platform/time.ts'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { takeNumber } from '../number-series.ts'
import { numberSeriesRoutes } from './number-series-routes.tsx'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
const [view, save] = numberSeriesRoutes(frame)
const request = (): Request => ({
  ...{ db: test$.db, unitId: 1, newId: randomUUID, now: instantAt('2026-11-23', '08:00') },
  actor: { name: 'Võ Thị Mai', role: 'office-clerk' },
})
const submit = (key: string, last: string, asked: Record<string, string> = compared) => {
  const form = { 'day-so': key, 'so-cuoi': last, nam: '2026', ...asked }
  return save?.handle(aCall({ request: request(), form }))
}
const compared = { 'da-doi-chieu': 'on' }
const nextNumber = async (kind: string) => {
  const series = { book: 'outgoing', issuer: '', kind, year: 2026 } as const
  const taken = await test$.db.write({ unitId: 1 }, (tx) => takeNumber(tx, request(), series, null))
  return taken.number
}
const key = (kind: string) => ['outgoing', '', kind].join('/')

test('the next document goes on where the paper book ended', async () => {
  expect(await submit(key('decision'), '581')).toEqual({
    ...{ kind: 'redirect', to: '/quan-tri/day-so?nam=2026&da=luu' },
  })
  expect(await nextNumber('decision')).toBe(582)
  const reply = await view?.handle(aCall({ request: request() }))
  const $ = load(reply?.kind === 'page' ? reply.html : '')
  expect($('tbody').text()).toContain('581')
})

test('a number once given is never given again', async () => {
  await submit(key('plan'), '20')
  const reply = await submit(key('plan'), '19')
  expect(reply).toMatchObject({ status: 422 })
  expect(load(reply?.kind === 'page' ? reply.html : '').text()).toContain('Đã cấp đến số 20')
  expect(await nextNumber('plan')).toBe(21)
})

test('who has not said that he compared it with the paper book is asked once', async () => {
  const reply = await submit(key('report'), '30', {})
  expect(reply).toMatchObject({ status: 422 })
  expect(load(reply?.kind === 'page' ? reply.html : '').text()).toContain('Xác nhận đã đối chiếu')
  expect(await nextNumber('report')).toBe(1)
})

test.each([
  ['nothing', '5'],
  [key('decision'), ''],
  [key('decision'), '-1'],
  [key('decision'), '1.5'],
  [key('decision'), '100000'],
])('%s and “%s” are told, nothing is written', async (chosen, last) => {
  expect(await submit(chosen, last)).toMatchObject({ kind: 'page', status: 422 })
})
