import { randomUUID } from 'node:crypto'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { Call } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { type Day, instantAt } from '#platform/time.ts'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { feeFor, listExemptions, listTariffs, procedureRoutes, tariffsOf } from '../index.ts'

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
const PAGE = '/quan-tri/phi-le-phi'
const change = (form: Record<string, string>) => call('POST', `${PAGE}/mien-giam`, { form })
const shown = async (query: Record<string, string> = {}) => {
  const reply = await call('GET', PAGE, { query })
  return load(reply.kind === 'page' ? reply.html : '')
}
const charged = async (day: Day, exemptionId: string, channel: 'desk' | 'online' = 'desk') => {
  const [tariffs, exemptions] = await test$.db.read({ unitId: 1 }, async (tx) => [
    tariffsOf(await listTariffs(tx), '1.004873'),
    await listExemptions(tx),
  ])
  const claims = [{ exemptionId, proof: 'có' }]
  return feeFor({
    ...{ tariffs, exemptions, claims, channel, day },
    quantity: { copies: 1, pages: 1 },
  }).amount
}

const half = {
  ...{ label: 'Người thuộc hộ nghèo', reductionPercent: '50', proofNeeded: 'Giấy chứng nhận' },
  ...{ effectiveFrom: '2026-12-01', source: 'NQ 12/2026/NQ-HĐND', 'khoan-marital-status': 'on' },
}

test('another version holds from its day on, the one before until then', async () => {
  await change({ ...half, dien: 'poor-household' })
  expect(await charged('2026-11-30', 'poor-household')).toBe(0)
  expect(await charged('2026-12-01', 'poor-household')).toBe(7_500)
})

test('taken back, the one before counts again; brought again, it counts', async () => {
  const id = String((await shown())('#da-nhap ~ * input[name=id]').val())
  await call('POST', `${PAGE}/mien-giam/thu-hoi`, { form: { id } })
  expect(await charged('2026-12-01', 'poor-household')).toBe(0)
  const again = call('POST', `${PAGE}/mien-giam/thu-hoi`, { form: { id } })
  await expect(again).rejects.toThrow(Refused)
  await call('POST', `${PAGE}/mien-giam/dung-lai`, { form: { id } })
  expect(await charged('2026-12-01', 'poor-household')).toBe(7_500)
})

test('a reduction of the province for who files online counts only there', async () => {
  await change({
    ...half,
    dien: 'moi',
    label: 'Nộp trực tuyến',
    proofNeeded: '',
    channel: 'online',
  })
  const exemptions = await test$.db.read({ unitId: 1 }, listExemptions)
  const id = exemptions.find(({ label }) => label === 'Nộp trực tuyến')?.id ?? ''
  expect(await charged('2026-12-01', id, 'online')).toBe(7_500)
  expect(await charged('2026-12-01', id, 'desk')).toBe(15_000)
})

test('every fault is told beside its field, what was typed and ticked stays', async () => {
  const typed = { dien: 'moi', label: 'Trẻ mồ côi', reductionPercent: '0', effectiveTo: '31/12' }
  const reply = await change(typed)
  const $ = load(reply.kind === 'page' ? reply.html : '')
  expect(reply).toMatchObject({ status: 422 })
  expect($('details[open] input[name=label]').val()).toBe('Trẻ mồ côi')
  for (const told of [
    ...['Nhập số từ 1 đến 100', 'Nhập ngày bắt đầu áp dụng', 'Nhập ngày hoặc để trống'],
    ...['Ghi văn bản quy định', 'Chọn ít nhất một khoản thu'],
  ])
    expect($('details[open]').text()).toContain(told)
  for (const link of $('section a[href^="#moi-"]').get())
    expect($($(link).attr('href') ?? '').length, $(link).text()).toBe(1)
})

test('the list and its file are narrowed down by words without marks', async () => {
  expect((await shown({ q: 'khuyet tat' }))('details summary').text()).toContain('Người khuyết tật')
  expect((await shown({ q: 'khuyet tat' }))('details summary').text()).not.toContain('có công')
  const reply = await call('GET', `${PAGE}.csv`, { query: { q: 'nguoi khuyet tat' } })
  const lines = reply.kind === 'file' ? String(reply.body).trim().split('\r\n') : []
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain('Người khuyết tật;Miễn;01/01/2016;28/02/2027')
})
