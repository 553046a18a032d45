import { load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../test/support/database.ts'
import {
  aDossier,
  aDossierInProgress,
  anOffice,
  type Office,
  procedures,
} from '../dossiers/dossiers.builder.ts'
import { useDesk } from './desk.builder.ts'

const test$ = useDatabase()
let now = instantAt('2024-06-12', '09:00')
const desk = useDesk(test$, { now: () => now })
let office: Office
const codes: Record<string, string> = {}

const named = (name: string) => ({
  applicant: { name, citizenNumber: null, phone: null, address: 'Thôn Đông' },
})
const pageOf = (reply: { body: string }) => load(reply.body)

beforeAll(async () => {
  office = await anOffice(test$.db)
  const clerk = (time: string) => office.as('clerk', '2024-06-07', time)
  for (const [name, time] of [
    ['An', '08:00'],
    ['Bình', '08:10'],
    ['Chi', '08:20'],
  ] as const)
    codes[name] = (await aDossierInProgress(clerk(time), named(name))).code
  codes.Dung = (await aDossier(office.as('clerk', '2024-06-12', '08:30'), named('Dung'))).code
  const birth = { ...named('Em'), procedureCode: procedures.birth.code }
  codes.Em = (await aDossier(office.as('clerk', '2024-06-12', '08:40'), birth)).code
})

describe('the worklist', () => {
  test('opens on what needs a click today, every count a link', async () => {
    const $ = pageOf(await desk.get('/viec-cua-toi'))
    expect($('.worklist-tabs a[aria-current]').text()).toContain('Cần bấm hôm nay')
    expect($('tbody tr').length).toBe(3)
    expect($('.worklist-tabs a').length).toBe(5)
    for (const link of $('.worklist-tabs a')) {
      const list = pageOf(await desk.get($(link).attr('href') ?? ''))
      expect(String(list('tbody tr').length)).toBe($(link).find('b').text())
    }
  })

  test('an empty list offers no act and leads to what is left to do', async () => {
    const $ = pageOf(await desk.get('/viec-cua-toi?ds=qua-han'))
    expect($('[data-empty]').text()).toContain('Không có hồ sơ nào trong danh sách này')
    expect($('.bulk-bar').length).toBe(0)
    expect($('[data-empty] a').first().attr('href')).toBe('/viec-cua-toi?ds=hom-nay')
    const filtered = pageOf(await desk.get('/viec-cua-toi?ds=hom-nay&q=khongai'))
    expect(filtered('[data-empty] a').attr('href')).toBe('/viec-cua-toi?ds=hom-nay')
    expect(filtered('[data-empty]').text()).toContain('Bỏ hết điều kiện lọc')
  })

  test('says how long there is left before the date', async () => {
    const $ = pageOf(await desk.get('/viec-cua-toi?q=chi'))
    expect($('tbody [data-label="Hạn trả"]').text()).toBe('○Còn 8 giờ 12/6/2024')
  })

  test('offers to each role what it may do', async () => {
    const acts = async (as: 'hoa' | 'thu' | 'duc') =>
      pageOf(await desk.get('/viec-cua-toi?ds=sap-han', as))('.bulk-bar button')
        .map((_, button) => load(button)('button').attr('value'))
        .get()
    expect(await acts('hoa')).toContain('finish')
    expect(await acts('hoa')).not.toContain('sign')
    expect(await acts('thu')).toEqual(expect.arrayContaining(['transfer', 'return-result']))
    expect(await acts('duc')).toContain('sign')
  })
})

describe('saved filters', () => {
  const saved = async (as?: 'thu') =>
    pageOf(await desk.get('/viec-cua-toi', as))('.saved-filters li a')
      .map((_, link) => load(link)('a').text())
      .get()
  const save = (ten: string, ve = '/viec-cua-toi?ds=dang-giu&q=an&sau=x') =>
    desk.post('/viec-cua-toi/bo-loc', [
      ['ten', ten],
      ['ve', ve],
    ])

  test('a list is kept under a name, for the person alone', async () => {
    expect((await save('Của An')).statusCode).toBe(303)
    expect(await saved()).toEqual(['Của An'])
    expect(await saved('thu')).toEqual([])
    const $ = pageOf(await desk.get('/viec-cua-toi'))
    expect($('.saved-filters li a').attr('href')).toBe('/viec-cua-toi?ds=dang-giu&q=an')
  })

  test('the same name again keeps the newer list', async () => {
    await save('của an', '/viec-cua-toi?ds=qua-han')
    expect(await saved()).toEqual(['của an'])
  })

  test('without a name it is told what to do, and what stood there stays', async () => {
    const reply = await save('  ')
    expect(reply.statusCode).toBe(422)
    const $ = pageOf(reply)
    expect($('.saved-filters').text()).toContain('Đặt tên cho bộ lọc')
    expect($('input[name=q]').last().attr('value')).toBe('an')
  })

  test('a return address elsewhere is not taken', async () => {
    expect((await save('Lạ', '//evil.example/')).headers.location).toBe('/viec-cua-toi')
  })

  test('one is dropped by its owner only', async () => {
    const $ = pageOf(await desk.get('/viec-cua-toi'))
    const id = $('.saved-filters li input[name=id]').first().attr('value') ?? ''
    const byAnother = await desk.post('/viec-cua-toi/bo-loc/bo', [['id', id]], 'thu')
    expect(byAnother.statusCode).toBe(404)
    expect(await saved()).toHaveLength(2)
    await desk.post('/viec-cua-toi/bo-loc/bo', [['id', id]])
    expect(await saved()).toHaveLength(1)
  })
})

describe('acts on many', () => {
  const act = (viec: string, ma: string[], more: [string, string][] = [], as?: 'thu' | 'hoa') =>
    desk.post(
      '/viec-cua-toi/lam',
      [['viec', viec], ...ma.map((code): [string, string] => ['ma', code]), ...more],
      as,
    )
  const all = () => [codes.An ?? '', codes.Bình ?? '', codes.Dung ?? '']

  test('without a tick it says so', async () => {
    const reply = await act('transfer', [], [], 'thu')
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Chưa đánh dấu hồ sơ nào')
  })

  test('what needs nothing told is done at once, each row by itself', async () => {
    const reply = await act('transfer', all(), [], 'thu')
    expect(reply.statusCode).toBe(422)
    const $ = pageOf(reply)
    expect($('[role=status] h2').text()).toBe('Đã làm 1 hồ sơ, 2 hồ sơ chưa làm được')
    expect($('.bulk-outcomes li[data-ok=true]').text()).toContain(codes.Dung)
    expect($('.bulk-outcomes li[data-ok=false]').text()).toContain('không thể thực hiện')
  })

  test('what must be told is asked, once for all or for each', async () => {
    const reply = await act('finish', all())
    expect(reply.statusCode).toBe(200)
    const $ = pageOf(reply)
    expect($('tbody input[type=checkbox][checked]').length).toBe(3)
    expect($(`input[name="result-code~${codes.An}"]`).attr('aria-label')).toContain(codes.An)
    expect($('[role=status]').length).toBe(0)
  })

  test('then it is done; what failed is asked again with what was typed', async () => {
    const typed: [string, string][] = [
      ['da-dien', '1'],
      [`result-file~${codes.An}`, 'trich-luc-an.pdf'],
      [`result-code~${codes.An}`, 'KQ-01'],
      [`result-file~${codes.Bình}`, 'trich-luc-binh.pdf'],
    ]
    const reply = await act('finish', [codes.An ?? '', codes.Bình ?? ''], typed)
    expect(reply.statusCode).toBe(422)
    const $ = pageOf(reply)
    expect(
      $('.bulk-outcomes li')
        .map((_, line) => $(line).attr('data-ok'))
        .get(),
    ).toEqual(expect.arrayContaining(['true', 'false']))
    expect($('.bulk-outcomes').text()).toContain('Ghi mã kết quả.')
    expect($(`input[name="result-file~${codes.Bình}"]`).attr('value')).toBe('trich-luc-binh.pdf')
    expect($(`input[value="${codes.An}"]`).length).toBe(0)
  })

  test('results are handed over, each to whom it belongs', async () => {
    const typed: [string, string][] = [
      ['da-dien', '1'],
      ['hinh-thuc', 'desk'],
      ['minh-chung', 'Ký sổ trang 12'],
    ]
    const reply = await act('return-result', [codes.An ?? ''], typed, 'thu')
    expect(pageOf(reply)('[role=status] h2').text()).toBe('Đã làm 1 hồ sơ')
    const dossier = await desk.get(`/ho-so/${codes.An}`)
    expect(dossier.body).toContain('người nhận An; Ký sổ trang 12')
  })

  test('who has no part in dossiers may not', async () => {
    const reply = await desk.post('/viec-cua-toi/lam', [['viec', 'transfer']], 'huy')
    expect(reply.statusCode).toBe(403)
  })
})

test('the day is closed in one act: the next click of each dossier', async () => {
  now = instantAt('2024-06-12', '16:30')
  const $ = pageOf(await desk.get('/cuoi-ngay', 'thu'))
  expect($('h1').text().trim()).toBe('Chốt việc ngày 12/6/2024')
  expect($('tbody th').text()).toBe(codes.Em)
  const ma = $('tbody input[name=ma]').attr('value') ?? ''
  const done = await desk.post(
    '/viec-cua-toi/lam',
    [
      ['viec', 'buoc-tiep'],
      ['ma', ma],
      ['da-dien', '1'],
    ],
    'thu',
  )
  expect(pageOf(done)('[role=status] h2').text()).toBe('Đã làm 1 hồ sơ')
  expect(pageOf(await desk.get('/cuoi-ngay', 'thu'))('tbody tr').length).toBe(0)
})

describe('search', () => {
  test('finds without accents, and a whole code opens its dossier', async () => {
    const $ = pageOf(await desk.get('/tim?q=binh'))
    expect($('tbody td[data-label="Người nộp"]').text()).toBe('Bình')
    expect($('.office-search input').attr('value')).toBe('binh')
    const code = codes.Chi ?? ''
    expect((await desk.get(`/tim?q=${code}`)).headers.location).toBe(`/ho-so/${code}`)
  })

  test('says how to search when nothing is found or asked', async () => {
    expect((await desk.get('/tim?q=khongcoai')).body).toContain('Không có hồ sơ nào có “khongcoai”')
    expect((await desk.get('/tim')).body).toContain('một phần của mã')
  })
})

describe('what one wants to be reminded of', () => {
  const choose = (form: [string, string][]) => desk.post('/nhac-viec', [...form, ['da-chon', '1']])

  test('is kept, and an address that cannot be is told with what was typed', async () => {
    expect(pageOf(await desk.get('/nhac-viec')).text()).toContain('chưa được đặt máy chủ thư')
    const wrong = await choose([
      ['half', '1'],
      ['email', 'hoa tại xã'],
    ])
    expect(wrong.statusCode).toBe(422)
    expect(pageOf(wrong)('input[name=email]').attr('value')).toBe('hoa tại xã')
    expect(
      (
        await choose([
          ['half', '1'],
          ['email', 'hoa@xa.vn'],
        ])
      ).statusCode,
    ).toBe(303)
    const $ = pageOf(await desk.get('/nhac-viec'))
    expect(
      $('input[type=checkbox][checked]')
        .map((_, box) => $(box).attr('name'))
        .get(),
    ).toEqual(['half'])
    expect($('input[name=email]').attr('value')).toBe('hoa@xa.vn')
  })

  test('a form that was cut short switches nothing off', async () => {
    expect((await desk.post('/nhac-viec', [['email', '']])).statusCode).toBe(422)
  })
})

test('the stream of changes is no page', async () => {
  expect((await desk.get('/viec-cua-toi/thay-doi')).statusCode).toBe(422)
})
