import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import type { Call } from '#platform/http/route.ts'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossierInProgress, moved } from '../../dossiers/dossiers.builder.ts'
import { anOffice, type Office } from '../../dossiers/office.builder.ts'
import { auditTrailRoutes } from './audit-trail-routes.tsx'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
const routes = auditTrailRoutes(frame, { modules: ['dossiers', 'calendar'], registers: [] })
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db, 1)
  const dossier = await aDossierInProgress(office.as('clerk', '2026-11-23', '08:00'))
  await moved(office.as('specialist', '2026-11-23', '09:00'), dossier, 'finish')
})

const open = async (url: string, given: Partial<Call> = {}) => {
  const route = routes.find((each) => each.url === url)
  const request = office.as('administrator', '2026-11-23', '10:00')
  const reply = await route?.handle(aCall({ request, ...given }))
  if (reply?.kind === 'file') return { $: load(''), text: await textOf(reply.body) }
  const $ = load(reply?.kind === 'page' ? reply.html : '')
  return { $, text: $('main').text() }
}

const textOf = (body: Buffer | string | Readable) =>
  body instanceof Readable ? text(body) : String(body)

test('every act stands in it, newest first', async () => {
  const { $ } = await open('/quan-tri/nhat-ky')
  const rows = $('tbody tr')
    .map((_, row) => $(row).text())
    .get()
  expect(rows[0]).toContain('Trần Văn Hòa')
  expect(rows[0]).toContain('Hồ sơ')
  expect(rows.length).toBeGreaterThan(5)
})

test('it is narrowed down by person, part and day', async () => {
  const query = { nguoi: 'Trần Văn Hòa', phan: 'dossiers', tu: '2026-11-23', den: '2026-11-23' }
  expect((await open('/quan-tri/nhat-ky', { query })).$('tbody tr').length).toBe(1)
  const { text } = await open('/quan-tri/nhat-ky.csv', { query: { ...query, den: '2026-11-22' } })
  expect(text.trim().split('\n').length).toBe(1)
})

test('an act shows each value before and after', async () => {
  const { $ } = await open('/quan-tri/nhat-ky', { query: { nguoi: 'Trần Văn Hòa' } })
  const number = $('tbody a').first().text()
  const entry = await open('/quan-tri/nhat-ky/:number', { params: { number } })
  const state = entry.$('tbody tr').filter((_, row) => entry.$(row).text().includes('Trạng thái'))
  expect(state.first().text()).toContain('Đang giải quyết')
  expect(state.first().text()).toContain('Đã có kết quả')
})

test.each(['0', '99999', 'x', '9'.repeat(16)])('there is no act %s', async (number) => {
  await expect(open('/quan-tri/nhat-ky/:number', { params: { number } })).rejects.toThrow(
    'Không có việc số',
  )
})

test('its file holds every act, also of more years than one question brings', async () => {
  const { owner } = test$
  await owner.query(`
    insert into audit.entry select (jsonb_populate_record(e, jsonb_build_object('number', 100000 + n))).*
    from (select e from audit.entry e where unit_id = 1 order by number limit 1) one, generate_series(1, 2500) n`)
  const lines = (await open('/quan-tri/nhat-ky.csv')).text.trim().split('\r\n')
  const { rows } = await owner.query(
    'select count(*)::int as acts from audit.entry where unit_id = 1',
  )
  expect(lines.length - 1).toBe(rows[0]?.acts)
  expect(new Set(lines).size).toBe(lines.length)
})
