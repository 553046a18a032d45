import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import type { Call, Reply } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { anOffice, type Office } from '../../dossiers/office.builder.ts'
import { formTextRoutes } from './form-text-routes.tsx'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
const routes = formTextRoutes(frame)
const FORM = '/quan-tri/bieu-mau/:form'
let office: Office
beforeAll(async () => {
  office = await anOffice(test$.db, 1)
})

const call = async (method: string, url: string, given: Partial<Call> = {}): Promise<Reply> => {
  const route = routes.find((each) => each.method === method && each.url === url)
  if (!route) throw new Error(`no route ${url}`)
  expect(route.permission).toEqual(['administrator'])
  return route.handle(aCall({ request: office.as('administrator', '2026-11-23'), ...given }))
}
const read = (reply: Reply) => load(reply.kind === 'page' ? reply.html : '')
const form = async (slug: string, query: Record<string, string> = {}) =>
  read(await call('GET', FORM, { params: { form: slug }, query }))
const submit = (typed: Record<string, string>, url = FORM) =>
  call('POST', url, { params: { form: 'giay-tiep-nhan' }, form: { mau: '2025', ...typed } })
const title = {
  ...{ chu: 'receipt.title', text: 'GIẤY HẸN\r\nTRẢ KẾT QUẢ ', effectiveFrom: '2026-11-23' },
  ...{ version: 'provincial', certainty: 'read', source: 'QĐ 12/QĐ-UBND' },
}
const ofTitle = ($: ReturnType<typeof load>) => $('details:has([id="receipt.title"])')

test('every form stands in the list with how much of it is still to be compared', async () => {
  const $ = read(await call('GET', '/quan-tri/bieu-mau'))
  const rows = $('tbody tr').map((_, row) => $(row).text())
  expect(rows.get()).toHaveLength(8)
  expect(rows.get()[1]).toBe('Giấy tiếp nhận hồ sơ và hẹn trả kết quảMẫu số 01Mẫu số 0114120')
})

test('a preview shows what was typed on the paper and keeps nothing', async () => {
  const $ = read(await submit(title, `${FORM}/xem-truoc`))
  expect($('.official-document').text()).toContain('GIẤY HẸN')
  expect(ofTitle($).find('textarea').val()).toContain('GIẤY HẸN')
  expect((await form('giay-tiep-nhan'))('.official-document').text()).not.toContain('GIẤY HẸN')
})

test('words that are kept are printed, and those before are listed', async () => {
  const kept = await submit(title)
  expect(kept).toEqual({
    kind: 'redirect',
    to: '/quan-tri/bieu-mau/giay-tiep-nhan?mau=2025&da=luu',
  })
  const $ = await form('giay-tiep-nhan')
  expect($('.official-document').text()).toContain('GIẤY HẸN')
  expect(ofTitle($).find('tbody tr')).toHaveLength(3)
  expect(ofTitle($).text()).toContain('Đã đọc trong văn bản')
})

test('words of before are taken again by sending the form that holds them', async () => {
  const again =
    ofTitle(await form('giay-tiep-nhan'))
      .find('tbody a')
      .eq(1)
      .attr('href') ?? ''
  const query = Object.fromEntries(new URL(again, 'http://x').searchParams)
  const $ = await form('giay-tiep-nhan', query)
  const fields = ofTitle($).find('form').find('input, textarea, select')
  const typed = fields.map((_, each) => [[$(each).attr('name'), $(each).val()]]).get()
  await submit(Object.fromEntries(typed))
  const after = await form('giay-tiep-nhan', { loc: 'don-vi' })
  expect(after('.official-document').text()).toContain('VÀ HẸN TRẢ KẾT QUẢ')
  expect(after('details.ds-details')).toHaveLength(1)
  expect(ofTitle(after).find('tbody tr')).toHaveLength(4)
})

test('the words of a circular that is over are only to be seen', async () => {
  const $ = await form('xin-loi', { mau: '2018' })
  expect($('h1').first().text().trim()).toBe('Phiếu xin lỗi và hẹn lại ngày trả kết quả')
  expect($('main').text()).toContain('Mẫu dùng đến hết 14/9/2025')
  expect($('main form[method=post]')).toHaveLength(0)
})

test.each(['chung', 'yeu-cau-bo-sung', 'tu-choi', 'dung-giai-quyet', 'kiem-soat', 'so-theo-doi'])(
  'the form %s is previewed with nothing left to fill in',
  async (slug) => {
    const $ = await form(slug)
    expect($('.official-document').text()).toContain('Mẫu')
    expect($('.official-document').text()).not.toMatch(/\{[a-z-]+\}/)
  },
)

test('every fault is told beside its field and what was typed stays', async () => {
  const reply = await submit({ chu: 'receipt.title', text: '{ten}', effectiveFrom: '2026-11-22' })
  expect(reply).toMatchObject({ status: 422 })
  const $ = read(reply)
  expect(ofTitle($).find('textarea').val()).toBe('{ten}')
  for (const told of ['Không có gì để điền vào {ten}', 'Chỉ áp dụng từ hôm nay', 'Ghi văn bản'])
    expect(ofTitle($).text()).toContain(told)
  for (const link of $('.ds-error-summary a').get())
    expect($(`[id="${$(link).attr('href')?.slice(1)}"]`), $(link).text()).toHaveLength(1)
})

test('a form or a text that is not there is not found', async () => {
  await expect(form('khac')).rejects.toThrow(NotFound)
  await expect(submit({ ...title, chu: 'apology.title' })).rejects.toThrow(NotFound)
  await expect(submit({ ...title, chu: '__proto__' })).rejects.toThrow(NotFound)
})

test('all words of all times come as a file', async () => {
  const reply = await call('GET', '/quan-tri/bieu-mau.csv')
  const text = reply.kind === 'file' ? String(reply.body) : ''
  expect(text).toContain('Quy định của tỉnh;23/11/2026;Đã đọc trong văn bản;QĐ 12/QĐ-UBND')
})
