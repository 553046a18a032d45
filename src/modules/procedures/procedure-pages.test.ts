import { randomUUID } from 'node:crypto'
import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import type { Form, Reply } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { instantAt } from '#platform/time.ts'
import { aCall } from '../../../test/support/call.ts'
import { useDatabase } from '../../../test/support/database.ts'
import {
  adoptProcedure,
  nationalCatalogue,
  type ProcedureVersion,
  procedureRoutes,
} from './index.ts'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
const routes = procedureRoutes(frame)

const request = (unitId = 1) => ({
  db: test$.db,
  unitId,
  actor: { name: 'Bùi Quang Huy', role: 'administrator' as const },
  now: instantAt('2024-06-05', '08:00'),
  newId: randomUUID,
})

const version = (code: string, over: Partial<ProcedureVersion> = {}): ProcedureVersion => {
  const entry = nationalCatalogue.find((known) => known.code === code)
  if (!entry) throw new Error(`no entry ${code}`)
  return {
    ...entry,
    joint: null,
    postedOn: '2023-11-20',
    internalProcessApproved: true,
    internalProcessDigital: true,
    ...over,
  }
}

beforeAll(async () => {
  const replaced = {
    effectiveFrom: '2012-01-01',
    effectiveTo: '2015-12-31',
    feeNote: 'Lệ phí 5.000 đồng.',
  } as const
  await adoptProcedure(request(), version('1.001193'))
  await adoptProcedure(request(), version('1.001193', replaced))
  await adoptProcedure(request(), version('2.000815'))
  await adoptProcedure(request(), version('2.001263', { name: '<i>Nuôi</i> con nuôi trong nước' }))
  await adoptProcedure(request(), version('1.013225'))
})

const call = async (url: string, given: { params?: Form; query?: Form; unitId?: number } = {}) => {
  const { params = {}, query = {}, unitId } = given
  const route = routes.find((known) => known.url === url)
  if (!route) throw new Error(`no route ${url}`)
  return await route.handle(aCall({ params, query, request: request(unitId) }))
}
const read = (reply: Reply) => {
  if (reply.kind !== 'page') throw new Error(`a ${reply.kind} came, not a page`)
  return load(reply.html)
}
const codesFor = async (query: Form) => {
  const $ = read(await call('/thu-tuc', { query }))
  return $('tbody th')
    .map((_, cell) => $(cell).text())
    .get()
}

test('each procedure stands once, with its effect today', async () => {
  const $ = read(await call('/thu-tuc'))
  expect($('tbody tr').length).toBe(4)
  expect($('.page-title').text()).toContain('Đang xem 4 trong 4 thủ tục')
  expect($('tbody tr:contains("1.001193") .ds-tag').text()).toContain('Đang có hiệu lực')
  expect($('tbody tr:contains("1.013225") .ds-tag').text()).toContain('Chưa có hiệu lực')
})

test.each([
  [{ q: 'khai sinh dang ky' }, ['1.001193']],
  [{ q: '2.0008' }, ['2.000815']],
  [{ 'linh-vuc': 'NCN' }, ['2.001263']],
  [{ muc: 'partial' }, ['2.001263']],
  [{ q: '%' }, []],
  [{ q: `"><script>\0` }, []],
])('the filters %o leave %o', async (query, expected) => {
  expect(await codesFor(query)).toEqual(expected)
})

test('when nothing fits the page says what to do', async () => {
  const $ = read(await call('/thu-tuc', { query: { q: 'không có' } }))
  expect($('.table-empty').text()).toContain('Hãy bỏ bớt điều kiện')
  const nowhere = read(await call('/thu-tuc', { unitId: 2 }))
  expect(nowhere('.table-empty').text()).toContain('chưa tiếp nhận thủ tục nào')
})

test('the file holds what the filters leave', async () => {
  const reply = await call('/thu-tuc.csv', { query: { 'linh-vuc': 'CT' } })
  if (reply.kind !== 'file') throw new Error('no file')
  const lines = reply.body.toString().split('\r\n')
  expect(lines[0]?.startsWith('\uFEFFMã thủ tục;Tên thủ tục;')).toBe(true)
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain('tối đa 200.000 đồng/bản')
})

test('a procedure shows each version in full, the newest first', async () => {
  const $ = read(await call('/thu-tuc/:code', { params: { code: '1.001193' } }))
  expect(
    $('h2')
      .map((_, head) => $(head).text())
      .get(),
  ).toEqual(['Hiệu lực từ 01/01/2016', 'Hiệu lực từ 01/01/2012 đến hết 31/12/2015'])
  const newest = $('.office-section').first()
  expect(newest.text()).toContain('người thuộc hộ nghèo')
  expect(newest.text()).toContain('Giấy chứng sinh')
  expect(newest.text()).toContain('Thời hạn✓Đã đối chiếu văn bản')
  expect(newest.text()).toContain('Mức trực tuyến○Chưa đối chiếu văn bản')
  expect($('.office-section').last().text()).toContain('Lệ phí 5.000 đồng.')
  expect($('.office-section').last().text()).toContain('Hết hiệu lực')
})

test('a hostile name stays a text', async () => {
  const $ = read(await call('/thu-tuc/:code', { params: { code: '2.001263' } }))
  expect($('h1').text()).toContain('<i>Nuôi</i>')
})

test('a procedure of another unit, or of none, is not found', async () => {
  for (const given of [
    { params: { code: '9.999999' } },
    { params: { code: '1.001193' }, unitId: 2 },
  ])
    await expect(call('/thu-tuc/:code', given)).rejects.toThrow(NotFound)
})
