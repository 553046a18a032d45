import { randomUUID } from 'node:crypto'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { registerRoutes } from '#modules/registers'
import type { Form, Reply } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { instantAt } from '#platform/time.ts'
import { aCall } from '../../../test/support/call.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { registers } from './index.ts'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Tịnh Châu', navigation: [], stylesHref: '/styles.css' })
const routes = registerRoutes(registers, frame)

const call = async (
  method: string,
  url: string,
  {
    at = '08:00',
    ...given
  }: Partial<Record<'params' | 'query' | 'form', Form>> & { at?: string } = {},
) => {
  const route = routes.find((known) => known.method === method && known.url === url)
  if (!route) throw new Error(`no route ${method} ${url}`)
  const actor = { name: 'Lê Thị Hoa', role: 'office-clerk' as const }
  const request = {
    db: test$.db,
    unitId: 1,
    actor,
    now: instantAt('2024-06-07', at),
    newId: randomUUID,
  }
  return await route.handle(aCall({ ...given, request }))
}

const read = (reply: Reply) => {
  if (reply.kind !== 'page') throw new Error(`a ${reply.kind} came, not a page`)
  return { $: load(reply.html), status: reply.status ?? 200 }
}

const form = {
  kind: 'plan',
  year: '2024',
  title: 'Tuyên truyền <b>cải cách</b>',
  assigned_by: 'Chủ tịch',
  assigned_on: '2024-03-06',
  due_on: '2024-12-15',
}

const addedId = async (values: Form = {}): Promise<string> => {
  const reply = await call('POST', '/nhiem-vu', { form: { ...form, ...values } })
  if (reply.kind !== 'redirect') throw new Error('not added')
  return /nhiem-vu\/([^?]+)/.exec(reply.to)?.[1] ?? ''
}

test('a new task is asked for with a label for each field and hints', async () => {
  const { $, status } = read(await call('GET', '/nhiem-vu/moi'))
  expect(status).toBe(200)
  expect($('h1').text()).toContain('Thêm nhiệm vụ')
  expect($('label[for="o-title"]').text()).toContain('Nội dung nhiệm vụ')
  expect($('form[action="/nhiem-vu"] button').text()).toBe('Thêm nhiệm vụ')
})

test('a form with mistakes comes back with 422, the summary and what was typed', async () => {
  const reply = await call('POST', '/nhiem-vu', {
    form: { ...form, title: '', year: 'hai nghìn', note: 'giữ lại' },
  })
  const { $, status } = read(reply)
  expect(status).toBe(422)
  expect(
    $('.ds-error-summary a')
      .map((_, link) => $(link).attr('href'))
      .get(),
  ).toEqual(['#o-year', '#o-title'])
  expect($('#o-title-error').text()).toContain('Hãy nhập “Nội dung nhiệm vụ”')
  expect($('#o-year').attr('value')).toBe('hai nghìn')
  expect($('#o-note').text()).toBe('giữ lại')
  expect($('#o-kind option[selected]').attr('value')).toBe('plan')
})

test('an added task is in the list, whatever was typed into it', async () => {
  const id = await addedId()
  const { $ } = read(await call('GET', '/nhiem-vu', { query: { q: 'tuyen truyen' } }))
  const link = $(`a[href="/nhiem-vu/${id}"]`)
  expect(link.text()).toBe('Tuyên truyền <b>cải cách</b>')
  expect(link.closest('tr').text()).toContain('15/12/2024')
  expect($('.pagination').text()).toContain('Đang xem 1 trong 1 nhiệm vụ')
})

test('a task is opened filled in, changed, and says so', async () => {
  const id = await addedId({ title: 'Rà soát thủ tục' })
  const opened = read(await call('GET', '/nhiem-vu/:id', { params: { id } }))
  expect(opened.$('#o-due_on').attr('value')).toBe('2024-12-15')
  const changed = { ...form, title: 'Rà soát thủ tục', completed_on: '2024-05-31' }
  const reply = await call('POST', '/nhiem-vu/:id', { params: { id }, form: changed })
  expect(reply).toEqual({ kind: 'redirect', to: `/nhiem-vu/${id}?da=sua` })
  const after = read(await call('GET', '/nhiem-vu/:id', { params: { id }, query: { da: 'sua' } }))
  expect(after.$('[role=status]').text()).toContain('Đã lưu thay đổi')
  const history = read(await call('GET', '/nhiem-vu/:id/lich-su', { params: { id } }))
  expect(history.$('.timeline > li').last().text()).toContain('Ngày hoàn thành: 31/5/2024')
})

test('of two who change one task, the second is told, loses nothing typed, and may insist', async () => {
  const params = { id: await addedId() }
  const opened = read(await call('GET', '/nhiem-vu/:id', { params }))
  const seen = String(opened.$('input[name=seen]').val())
  const change = (values: Form, at: string) =>
    call('POST', '/nhiem-vu/:id', { params, form: { ...form, seen, ...values }, at })
  expect((await change({ title: 'Người thứ nhất sửa' }, '08:10')).kind).toBe('redirect')

  const { $, status } = read(await change({ title: 'Người thứ hai sửa' }, '08:20'))
  expect(status).toBe(422)
  expect($.text()).toContain('Dòng này đã được sửa lúc 08:10 ngày 07/6/2024')
  expect($('input[name=title]').val()).toBe('Người thứ hai sửa')

  const insisted = { title: 'Người thứ hai sửa', seen: String($('input[name=seen]').val()) }
  expect((await change(insisted, '08:30')).kind).toBe('redirect')
})

test('a task taken out says why in its history and offers only to be restored', async () => {
  const id = await addedId({ title: 'Ghi trùng' })
  await call('POST', '/nhiem-vu/:id/rut-khoi-so', { params: { id }, form: { reason: 'Ghi trùng' } })
  const { $ } = read(await call('GET', '/nhiem-vu/:id', { params: { id } }))
  expect(
    $('form button')
      .map((_, button) => $(button).text())
      .get(),
  ).toEqual(['Khôi phục vào sổ'])
  const history = read(await call('GET', '/nhiem-vu/:id/lich-su', { params: { id } }))
  expect(history.$('.timeline').text()).toContain('Căn cứ: Ghi trùng')
  await call('POST', '/nhiem-vu/:id/khoi-phuc', { params: { id } })
  const back = read(await call('GET', '/nhiem-vu/:id', { params: { id } }))
  expect(back.$('#o-title').attr('value')).toBe('Ghi trùng')
})

test('an address without a task behind it is not found', async () => {
  const nobody = { params: { id: randomUUID() } }
  await expect(call('GET', '/nhiem-vu/:id', nobody)).rejects.toThrow(NotFound)
  await expect(call('GET', '/nhiem-vu/:id', { params: { id: "x' or 1=1" } })).rejects.toThrow(
    NotFound,
  )
})

test('the register is downloaded for Excel, and a text that looks like a formula stays a text', async () => {
  await addedId({ title: '=HYPERLINK("x");1' })
  const reply = await call('GET', '/nhiem-vu/xuat.csv', { query: { q: 'hyperlink' } })
  if (reply.kind !== 'file') throw new Error('no file')
  const [head, row] = reply.body.toString().split('\r\n')
  expect(head?.startsWith('\uFEFFLoại;Năm;Nội dung nhiệm vụ;')).toBe(true)
  expect(row).toContain(`Kế hoạch CCHC;2024;"'=HYPERLINK(""x"");1"`)
})

test('a task that is overdue says by how much, in words', async () => {
  await addedId({ title: 'Hệ thống hóa văn bản', due_on: '2024-06-05' })
  const { $ } = read(await call('GET', '/nhiem-vu', { query: { q: 'he thong hoa' } }))
  const row = $('tbody tr')
  expect(row.attr('data-tone')).toBe('late')
  expect(row.text()).toContain('Quá hạn 2 ngày')
})

test('a list is shown whatever an address says of days, filters and the page before', async () => {
  const odd = { sau: "x~y'", tu: '0000-01-01', den: 'mai', kind: 'other', rut: '2' }
  const { $, status } = read(await call('GET', '/nhiem-vu', { query: odd }))
  expect(status).toBe(200)
  expect($('tbody tr').length).toBeGreaterThan(0)
})

test('a long register is read page by page', async () => {
  for (let place = 0; place < 51; place += 1) await addedId({ title: `Việc thứ ${place}` })
  const first = read(await call('GET', '/nhiem-vu', { query: { q: 'viec thu' } }))
  expect(first.$('tbody tr')).toHaveLength(50)
  const next = first.$('.pagination a').attr('href') ?? ''
  const query = Object.fromEntries(new URLSearchParams(next))
  const second = read(await call('GET', '/nhiem-vu', { query }))
  expect(second.$('tbody tr')).toHaveLength(1)
  expect(second.$('#o-q').attr('value')).toBe('viec thu')
})
