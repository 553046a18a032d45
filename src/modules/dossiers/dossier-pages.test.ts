import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import type { Form, Reply } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { instantAt } from '#platform/time.ts'
import { aCall } from '../../../test/support/call.ts'
import { useDatabase } from '../../../test/support/database.ts'
import {
  aDossier,
  aDossierInProgress,
  anOffice,
  aPaper,
  moved,
  type Office,
  procedures,
} from './dossiers.builder.ts'
import { dossierRoutes, takePayment } from './index.ts'

const test$ = useDatabase()
const frame = () => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/styles.css' })
const routes = dossierRoutes(frame)
const HOSTILE = `"><script>alert(1)</script>' or 1=1 -- %_\\ \0`

let office: Office
let other: Office
const codes: Record<string, string> = {}

/** Wednesday 05/6/2024, 08:00, unless told. */
const at = (time = '08:00', day: '2024-06-05' | '2024-06-11' = '2024-06-05') =>
  office.as('clerk', day, time)

beforeAll(async () => {
  office = await anOffice(test$.db, 1)
  other = await anOffice(test$.db, 2)
  const received = async (name: string, request: Request, over = {}) => {
    const applicant = { name, citizenNumber: null, phone: null, address: 'Thôn Đông' }
    codes[name] = (await aDossierInProgress(request, { applicant, ...over })).code
  }
  codes.binh = (await aDossier(at())).code
  await received('Đỗ Thị Ngọc Ánh', at('08:10'), { channel: 'online' })
  await received('Lê Hữu Phước', at('08:20'), { procedureCode: procedures.adoption.code })
  await received('Phạm Muộn', office.as('clerk', '2024-05-27', '09:00'))
  await moved(
    office.as('specialist', '2024-05-31', '10:00'),
    { code: codes['Phạm Muộn'] ?? '' },
    'finish',
    {
      occurredAt: instantAt('2024-05-30', '16:30'),
      evidence: { proof: 'Số 15/SGN-UBND, sổ giao nhận' },
    },
  )
})

const call = async (url: string, given: { params?: Form; query?: Form; as?: Request } = {}) => {
  const route = routes.find((known) => known.url === url)
  if (!route) throw new Error(`no route ${url}`)
  const { params = {}, query = {}, as = at('09:00') } = given
  return await route.handle(aCall({ params, query, request: as }))
}

const read = (reply: Reply) => {
  if (reply.kind !== 'page') throw new Error(`a ${reply.kind} came, not a page`)
  return load(reply.html)
}
const list = async (query: Form = {}, as?: Request) =>
  read(await call('/ho-so', { query, ...(as ? { as } : {}) }))
const view = async (code = '', as?: Request) =>
  read(await call('/ho-so/:code', { params: { code }, ...(as ? { as } : {}) }))
const named = ($: ReturnType<typeof load>) =>
  $('tbody tr')
    .map((_, row) => $(row).find('td[data-label="Người nộp"]').text())
    .get()

test('the list begins with what was received last and counts all', async () => {
  const $ = await list()
  expect(named($)).toEqual(['Lê Hữu Phước', 'Đỗ Thị Ngọc Ánh', 'Nguyễn Văn Bình', 'Phạm Muộn'])
  expect($('.pagination').text()).toContain('Đang xem 4 trong 4 hồ sơ')
  expect($('tbody th a').first().attr('href')).toBe(`/ho-so/${codes['Lê Hữu Phước']}`)
})

test('the due date stands first in words, then in full', async () => {
  const $ = await list({}, at('09:00', '2024-06-11'))
  const due = $('tbody tr:nth-child(2) td[data-label="Hạn trả"]')
  expect(due.text()).toBe('!Quá hạn 16 giờ 10/6/2024')
  expect($('tbody tr:nth-child(2)').attr('data-tone')).toBe('late')
})

test.each([
  [{ q: 'do thi ngoc' }, ['Đỗ Thị Ngọc Ánh']],
  [{ q: 'ÁNH đỗ' }, ['Đỗ Thị Ngọc Ánh']],
  [{ q: '0905123456' }, ['Nguyễn Văn Bình']],
  [{ q: '051085001234' }, ['Nguyễn Văn Bình']],
  [{ q: '-240605-' }, ['Lê Hữu Phước', 'Đỗ Thị Ngọc Ánh', 'Nguyễn Văn Bình']],
  [{ 'tinh-trang': 'da-giai-quyet' }, ['Phạm Muộn']],
  [{ 'tinh-trang': 'da-dung' }, []],
  [{ kenh: 'online' }, ['Đỗ Thị Ngọc Ánh']],
  [{ 'linh-vuc': 'NCN' }, ['Lê Hữu Phước']],
  [{ tu: '2024-05-27', den: '2024-05-27' }, ['Phạm Muộn']],
  [{ tu: '2024-05-28', den: '2024-06-05', q: 'phuoc' }, ['Lê Hữu Phước']],
  [
    { kenh: 'bogus', tu: '9999-99-99', 'linh-vuc': "' or 1=1", 'tinh-trang': '\0' },
    ['Lê Hữu Phước', 'Đỗ Thị Ngọc Ánh', 'Nguyễn Văn Bình', 'Phạm Muộn'],
  ],
])('the filters %o leave %o', async (query, expected) => {
  expect(named(await list(query))).toEqual(expected)
})

test('what is due next comes first in the worklist, and what is settled is not in it', async () => {
  const $ = await list({ xem: 'sap-den-han' })
  expect($('h1').text().trim()).toBe('Hồ sơ sắp đến hạn')
  expect(named($).at(-1)).toBe('Lê Hữu Phước')
  expect(named($)).not.toContain('Phạm Muộn')
  expect($('.pagination').text()).toContain('3 hồ sơ')
})

test('an empty list says what to do, whatever was typed stays and harms nothing', async () => {
  const $ = await list({ q: HOSTILE })
  expect($('.table-empty').text()).toContain('Hãy bỏ bớt điều kiện')
  expect($('input[name=q]').attr('value')).toContain('<script>alert(1)</script>')
  expect($('script').length).toBe(0)
  expect(named(await list({ q: '%' }))).toEqual([])
  expect(named(await list({ sau: HOSTILE }))).toHaveLength(4)
})

test('page after page shows each dossier once, also those recorded in the same moment', async () => {
  for (let n = 0; n < 103; n++) await aDossier(other.as('clerk', '2024-06-05', '08:00'))
  for (const view of [{}, { xem: 'sap-den-han' }]) {
    const seen: string[] = []
    let query: Form = view
    for (let pages = 0; pages < 3; pages++) {
      const $ = await list(query, other.as('clerk', '2024-06-05'))
      seen.push(
        ...$('tbody th a')
          .map((_, link) => $(link).text())
          .get(),
      )
      const next = $('.pagination a').attr('href') ?? ''
      query = Object.fromEntries(new URLSearchParams(next.split('?')[1]))
    }
    expect(query).toEqual({})
    expect([seen.length, new Set(seen).size]).toEqual([103, 103])
  }
})

test('the file has the same filters, and a name that looks like a formula stays a text', async () => {
  const applicant = { name: '=1+1;"x"', citizenNumber: null, phone: null, address: 'Thôn' }
  await aDossier(other.as('clerk', '2024-06-06'), { applicant })
  const reply = await call('/ho-so.csv', {
    query: { q: '=1+1' },
    as: other.as('clerk', '2024-06-06'),
  })
  if (reply.kind !== 'file') throw new Error('no file')
  const lines = (await buffer(Readable.from(reply.body))).toString().split('\r\n')
  expect(lines[0]?.startsWith('\uFEFFMã hồ sơ;Mã thủ tục;')).toBe(true)
  expect(lines[1]).toContain(`;"'=1+1;""x""";`)
  expect(lines).toHaveLength(3)
})

test('a dossier tells who, what, when it is due and why', async () => {
  const $ = await view(codes.binh)
  const text = $('main').text()
  for (const said of ['Nguyễn Văn Bình', '051085001234', 'Đăng ký giám hộ', 'Trần Văn Hòa'])
    expect(text).toContain(said)
  expect($('.explanation h3').text()).toContain('17:00 ngày 10/6/2024')
  expect($('.explanation li').length).toBe(6)
  expect($('.explanation').text()).toContain('Thứ Bảy, 08/6/2024: không tính: nghỉ hằng tuần')
  expect($('.next-act form').attr('action')).toBe(`/ho-so/${codes.binh}/viec/transfer`)
  expect($('#giay-to').parent().text()).toContain('Đã số hóa 05/6/2024')
})

test('citizen numbers and telephones are for those whose work needs them, as in the files', async () => {
  const shown = async (role: Parameters<Office['as']>[0]) =>
    (await view(codes.binh, office.as(role, '2024-06-05')))('main').text()
  for (const role of ['clerk', 'specialist', 'leader'] as const)
    expect(await shown(role), role).toMatch(/051085001234.*0905123456/s)
  for (const role of ['office-clerk', 'administrator', 'upper-level'] as const) {
    expect(await shown(role), role).not.toMatch(/051085001234|0905123456/)
    expect(await shown(role), role).toContain('Nguyễn Văn Bình')
  }
})

test('a long reckoning is folded under its result', async () => {
  const $ = await view(codes['Lê Hữu Phước'])
  expect($('details .explanation li').length).toBeGreaterThan(30)
  expect($('.definition-rows').first().text()).toContain('17:00 ngày 05/7/2024')
})

test('a late click shows both its times, its proof and that the work was on time', async () => {
  const $ = await view(codes['Phạm Muộn'])
  const finished = $('.timeline > li').last().text()
  expect(finished).toContain('Giải quyết xong, chuyển kết quả về Một cửa')
  expect(finished).toContain('Diễn ra 16:30 ngày 30/5/2024, ghi vào sổ 10:00 ngày 31/5/2024')
  expect(finished).toContain('Căn cứ: Số 15/SGN-UBND, sổ giao nhận')
  expect(finished).toMatch(/Nhật ký số \d+/)
  expect($('.page-title').text()).toContain('Đúng hạn, ghi muộn')
  expect($('.definition-rows').text()).toContain('Ghi vào sổ lúc 10:00 ngày 31/5/2024')
})

test('a supplement shows in the course of the term, and both due dates stand there', async () => {
  const dossier = await aDossierInProgress(at('10:00'))
  await moved(office.as('specialist', '2024-06-06'), dossier, 'request-supplement')
  const waiting = await view(dossier.code, at('08:00', '2024-06-11'))
  expect(waiting('.page-title').text()).toContain('Đang dừng tính hạn')
  await moved(at('09:00', '2024-06-11'), dossier, 'complete-supplement')
  const $ = await view(dossier.code, at('10:00', '2024-06-11'))
  expect($('.explanation').last().text()).toContain('đã bổ sung đủ, tính lại từ đầu')
  expect($('.definition-rows').text()).toContain('17:00 ngày 14/6/2024')
  expect($('.definition-rows').text()).toContain('Hạn hẹn ban đầu17:00 ngày 10/6/2024')
  expect($('.timeline').text()).toContain(
    'Toàn bộ nội dung cần bổ sung, nêu một lần: Thiếu văn bản',
  )
})

test('a fee says whether it was paid, and a hostile text stays a text', async () => {
  const dossier = await aDossier(at('11:00'), {
    fee: 50_000,
    papers: [aPaper({ name: '<b onclick=x>Tờ khai</b>', digitised: false })],
  })
  expect((await view(dossier.code))('#phi').parent().text()).toContain('Chưa nộp')
  await takePayment(at('11:05'), dossier.code, 'desk')
  const $ = await view(dossier.code, at('12:00'))
  expect($('#phi').parent().text()).toContain('50.000 đ11:05 ngày 05/6/2024, tại Bộ phận Một cửa')
  expect($('tbody th').first().text()).toBe('<b onclick=x>Tờ khai</b>')
})

test('a dossier of another unit, or of none, is not found', async () => {
  for (const code of [codes.binh ?? '', 'H48-1', `${codes.binh}\0`.slice(1), '\0']) {
    const asked = call('/ho-so/:code', { params: { code }, as: other.as('clerk', '2024-06-05') })
    await expect(asked).rejects.toThrow(NotFound)
  }
})
