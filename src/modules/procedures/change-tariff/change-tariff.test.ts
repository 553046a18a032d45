import { randomUUID } from 'node:crypto'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { Call } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { type Day, instantAt } from '#platform/time.ts'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { exemptions, feeFor, listTariffs, procedureRoutes, tariffsOf } from '../index.ts'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
const request = () => ({
  ...{ db: test$.db, unitId: 1, newId: randomUUID, now: instantAt('2026-11-23', '08:00') },
  actor: { name: 'Bùi Quang Huy', role: 'administrator' as const },
})
const call = (method: string, url: string, given: Partial<Call> = {}) => {
  const route = procedureRoutes(frame).find((each) => each.method === method && each.url === url)
  if (!route) throw new Error(`no route ${url}`)
  return route.handle(aCall({ request: request(), ...given }))
}
const change = (form: Record<string, string>) => call('POST', '/quan-tri/phi-le-phi', { form })
const chargedOn = async (day: Day, procedure: string, pages = 3) => {
  const known = await test$.db.read({ unitId: 1 }, listTariffs)
  const quantity = { copies: 1, pages }
  const tariffs = tariffsOf(known, procedure)
  return feeFor({ tariffs, exemptions, claims: [], channel: 'desk', day, quantity }).amount
}

test('a new amount is charged from its day on and the old one before', async () => {
  const form = { id: 'certified-signature', amount: '12.000 đ', source: 'TT 99/2026/TT-BTC' }
  await change({ ...form, effectiveFrom: '2026-12-01' })
  expect(await chargedOn('2026-11-30', '2.000884')).toBe(10_000)
  expect(await chargedOn('2026-12-01', '2.000884')).toBe(12_000)
})

test('pages are charged by all four figures, and taking it back brings the old ones again', async () => {
  const form = { id: 'certified-copy', source: 'TT 99/2026/TT-BTC', effectiveFrom: '2026-11-20' }
  await change({
    ...form,
    amount: '3000',
    firstPages: '1',
    amountAfter: '500',
    maximumPerCopy: '9000',
  })
  expect(await chargedOn('2026-11-23', '2.000815')).toBe(4_000)
  const reply = await call('GET', '/quan-tri/phi-le-phi')
  const $ = load(reply.kind === 'page' ? reply.html : '')
  const row = $('tbody tr').filter((_, each) => $(each).text().includes('bản sao từ bản chính'))
  const id = String(row.find('input[name=id]').val())
  await call('POST', '/quan-tri/phi-le-phi/thu-hoi', { form: { id } })
  expect(await chargedOn('2026-11-23', '2.000815')).toBe(5_000)
  await expect(call('POST', '/quan-tri/phi-le-phi/thu-hoi', { form: { id } })).rejects.toThrow(
    Refused,
  )
})

test('0 đồng makes it free', async () => {
  const form = {
    id: 'certified-contract',
    source: 'NQ 1',
    effectiveFrom: '2026-11-01',
    amount: '0',
  }
  await change(form)
  expect(await chargedOn('2026-11-23', '2.001035')).toBe(0)
})

test.each(['10.5', '50.00', '1..000', '-5', '1e3'])(
  '“%s” is not guessed to be an amount',
  async (amount) => {
    const form = { id: 'certified-signature', source: 'TT 99', effectiveFrom: '2026-12-01' }
    expect(await change({ ...form, amount })).toMatchObject({ status: 422 })
  },
)

test('what is mistyped is told beside its field and stays typed', async () => {
  const reply = await change({
    id: 'certified-signature',
    amount: 'mười nghìn',
    effectiveFrom: '31/12',
  })
  const $ = load(reply.kind === 'page' ? reply.html : '')
  expect(reply).toMatchObject({ status: 422 })
  expect($('details[open] input[name=amount]').val()).toBe('mười nghìn')
  for (const told of ['Số tiền là số nguyên đồng', 'Nhập ngày bắt đầu thu', 'Ghi văn bản quy định'])
    expect($.text()).toContain(told)
})
