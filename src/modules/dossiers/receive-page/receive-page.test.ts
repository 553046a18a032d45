import { load } from 'cheerio'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { sql } from '#platform/db/database.ts'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, moved } from '../dossiers.builder.ts'
import { keepResult } from '../keep-result/keep-result.ts'
import { aDesk } from './desk.builder.ts'
import { aReceivingOffice, MARITAL_STATUS } from './receiving-office.builder.ts'

const CARD = '051085001234||Nguyễn Văn Bình|15031985|Nam|Thôn Tây, xã Tịnh Châu|15042021'

const test$ = useDatabase()
let desk: FastifyInstance
let now = instantAt('2024-03-18', '09:00')
beforeAll(async () => {
  const office = await aReceivingOffice(test$.db)
  await hasKeptResult(office)
  desk = aDesk(
    () => test$.db,
    () => now,
  )
  await desk.ready()
})
afterAll(() => desk.close())

/** A clearance that the office issued to Nguyễn Văn Bình, and one that is out of date. */
const hasKeptResult = async (office: Awaited<ReturnType<typeof aReceivingOffice>>) => {
  for (const [resultCode, validUntil] of [
    ['KQ-1', '2024-12-31'],
    ['KQ-2', '2024-02-01'],
  ] as const) {
    const dossier = await aDossier(office.as('clerk', '2024-01-15'))
    await moved(office.as('clerk', '2024-01-15', '08:05'), dossier, 'transfer')
    const specialist = office.as('specialist', '2024-01-15', '08:10')
    await moved(specialist, dossier, 'finish')
    const deposit = {
      resultCode,
      name: 'Trích lục giám hộ',
      trust: 'original',
      validUntil,
    } as const
    await keepResult(office.as('clerk', '2024-01-15', '08:20'), dossier.code, deposit)
  }
}

const headers = {
  host: '127.0.0.1:8080',
  origin: 'http://127.0.0.1:8080',
  'content-type': 'application/x-www-form-urlencoded',
}
const open = async (url: string) => {
  const { statusCode, body, headers: told } = await desk.inject({ url, headers })
  return { status: statusCode, to: String(told.location ?? ''), $: load(body) }
}
const send = async (url: string, form: Record<string, string>) => {
  const payload = new URLSearchParams(form).toString()
  const reply = await desk.inject({ method: 'POST', url, headers, payload })
  return { status: reply.statusCode, to: String(reply.headers.location ?? ''), $: load(reply.body) }
}
type Page = ReturnType<typeof load>
/** What a browser without script would send back. */
const formIn = ($: Page): Record<string, string> =>
  Object.fromEntries(
    $('form.reception')
      .serializeArray()
      .map(({ name, value }) => [name, value]),
  )
const value = ($: Page, name: string) => formIn($)[name]
const at = '/tiep-nhan/ho-so'
const opened = async () => formIn((await open(`${at}?thu-tuc=${MARITAL_STATUS}`)).$)
const person = {
  ten: 'Trần Thị Hoa',
  so: '051190000777',
  sinh: '02/04/1990',
  gioi: 'female',
  'dia-chi': 'Thôn Đông, xã Tịnh Châu',
  'dien-thoai': '0905 000 777',
}
const filled = async (over: Record<string, string> = {}) => ({
  ...(await opened()),
  ...person,
  ...{ du: 'on', 'can-bo': 'Trần Văn Hòa', viec: 'tiep-nhan' },
  ...over,
})
const received = async (over: Record<string, string> = {}) => send(at, await filled(over))
const codeOf = (to: string) => to.split('/').at(-1) ?? ''
const rowOf = async (code: string) =>
  test$.db.read({ unitId: 1 }, (tx) =>
    tx.find<Record<string, unknown>>(sql`select * from dossiers.dossier where code = ${code}`),
  )
const countAll = async () =>
  (await test$.owner.query('select count(*)::int as n from dossiers.dossier')).rows[0].n

describe('choosing the procedure', () => {
  test('is by words without marks, by code, by field, and by the number of a choice', async () => {
    const { $ } = await open('/tiep-nhan')
    expect($('.choices li').first().text()).toContain('Đăng ký giám hộ')
    expect((await open('/tiep-nhan?q=tinh+trang+hon+nhan')).to).toBe(
      `${at}?thu-tuc=${MARITAL_STATUS}`,
    )
    expect((await open('/tiep-nhan?q=2.000815')).to).toBe(`${at}?thu-tuc=2.000815`)
    expect((await open('/tiep-nhan?q=1')).to).toBe(`${at}?thu-tuc=1.004837`)
    const found = (await open('/tiep-nhan?q=ho+tich')).$
    expect(found('.choices li').length).toBe(3)
    expect((await open('/tiep-nhan?q=khong+co')).$('[role=status]').text()).toContain('Không có')
  })
})

describe('the applicant', () => {
  test('is filled in from the card wherever the scanner typed it, and nothing is accepted', async () => {
    const before = await countAll()
    for (const field of ['tim', 'ten', 'dia-chi']) {
      const { status, $ } = await send(at, { ...(await opened()), viec: 'cap-nhat', [field]: CARD })
      expect([status, value($, 'ten'), value($, 'so'), value($, 'sinh'), value($, 'gioi')]).toEqual(
        [...[200, 'Nguyễn Văn Bình', '051085001234', '15/03/1985', 'male']],
      )
      expect(value($, 'dien-thoai')).toBe('0905123456')
      expect(value($, 'tim')).toBe('')
    }
    expect(await countAll()).toBe(before)
  })

  test.each(['051085001234', '0905.123.456', 'nguyen van binh', 'BÌNH nguyễn'])(
    'is found by “%s” in dossiers of long ago',
    async (tim) => {
      const { $ } = await send(at, { ...(await opened()), viec: 'cap-nhat', tim })
      expect([value($, 'ten'), value($, 'so')]).toEqual(['Nguyễn Văn Bình', '051085001234'])
    },
  )

  test('who is not known keeps what was typed of him', async () => {
    const { $ } = await send(at, { ...(await opened()), viec: 'cap-nhat', tim: '051090009999' })
    expect(value($, 'so')).toBe('051090009999')
    expect($('.reception__note').text()).toContain('Chưa gặp')
    expect($('[autofocus]').attr('name')).toBe('ten')
  })

  test('a broken card is told at its field', async () => {
    const broken = CARD.replace('15031985', '99991985')
    const { $ } = await send(at, { ...(await opened()), viec: 'cap-nhat', tim: broken })
    expect($('#o-sinh-error').text()).toContain('Thẻ đọc sai ngày sinh')
    expect(value($, 'ten')).toBe('Nguyễn Văn Bình')
  })

  test('whose number says another sex or year is remarked, not refused', async () => {
    const { $ } = await received({ viec: 'cap-nhat', gioi: 'male', sinh: '02/04/1991' })
    expect($('#o-so-hint').text()).toContain('người này là nữ')
    expect($('#o-so-hint').text()).toContain('năm sinh là 1990')
  })
})

describe('a dossier', () => {
  test('is accepted, its applicant met, its fee told', async () => {
    const { status, to } = await received()
    expect([status, to]).toEqual([303, expect.stringMatching(/^\/tiep-nhan\/da-nhan\/000\.00/)])
    const row = await rowOf(codeOf(to))
    expect(row).toMatchObject({ applicant_name: 'Trần Thị Hoa', fee: 15_000, state: 'accepted' })
    const { $ } = await open(to)
    expect($('.received__code').text()).toBe(codeOf(to))
    expect($('main').text()).toContain('17:00 Thứ Năm, 21/3/2024')
    expect($('main').text()).toContain('15.000 đ, chưa thu')
    const next = await send(at, { ...(await opened()), viec: 'cap-nhat', tim: 'tran thi hoa' })
    expect([value(next.$, 'sinh'), value(next.$, 'gioi')]).toEqual(['02/04/1990', 'female'])
    const again = await open(`${at}?thu-tuc=${MARITAL_STATUS}&nhu=${codeOf(to)}`)
    expect(value(again.$, 'so')).toBe('051190000777')
  })

  test('is one, however often the button is pressed', async () => {
    const form = await filled({ thu: 'desk', 'bien-lai': 'AB/24 0012' })
    const before = await countAll()
    const all = await Promise.all([send(at, form), send(at, form), send(at, form)])
    expect(new Set(all.map(({ status, to }) => `${status} ${to}`)).size).toBe(1)
    expect(await countAll()).toBe(before + 1)
    expect(await rowOf(codeOf(all[0]?.to ?? ''))).toMatchObject({ paid_by: 'desk' })
  })

  test('of the next person is never lost in the page of the one before, which the browser kept', async () => {
    const kept: Record<string, string> = await filled({ ten: 'Lê Thị Trước' })
    const first = codeOf((await send(at, kept)).to)
    const before = await countAll()
    for (const viec of ['tiep-nhan', 'bo-sung']) {
      const next = {
        ...kept,
        ten: 'Trần Văn Sau',
        viec,
        'giay-1': viec === 'bo-sung' ? 'thieu' : 'co',
      }
      const refused = await send(at, { ...next, 'ly-do': 'Thiếu', 'huong-dan': 'Nộp thêm' })
      expect(refused.status).toBe(422)
      expect(refused.$('main').text()).toContain(`đã dùng cho hồ sơ ${first} của Lê Thị Trước`)
      expect(value(refused.$, 'ten')).toBe('Trần Văn Sau')
      expect(value(refused.$, 'khoa')).not.toBe(kept.khoa)
      expect(await countAll()).toBe(before)
    }
    const again = await send(at, { ...kept, ten: 'Trần Văn Sau' })
    const pressed = await send(at, { ...formIn(again.$), viec: 'tiep-nhan' })
    expect(codeOf(pressed.to)).not.toBe(first)
    expect(await countAll()).toBe(before + 1)
  })

  test('with faults is refused with a message at each field and everything typed', async () => {
    const { status, $ } = await received({
      ten: '',
      so: '12',
      'dien-thoai': '1',
      du: '',
      mien: 'poor-household',
    })
    expect(status).toBe(422)
    for (const name of ['ten', 'so', 'dien-thoai', 'mien-giay'])
      expect($(`#o-${name}-error`).text().length, name).toBeGreaterThan(10)
    expect($('.ds-error-summary').text()).toContain('Chưa xem giấy tờ này')
    expect([value($, 'so'), value($, 'dia-chi')]).toEqual(['12', person['dia-chi']])
  })

  test('may have no phone and be handed in by another with a paper that says so', async () => {
    const hand = { thay: 'on', 'thay-ten': 'Lê Văn Tám', 'thay-giay': 'Giấy ủy quyền số 12' }
    expect((await received({ ...hand, 'thay-giay': '' })).status).toBe(422)
    const { to } = await received({ ...hand, 'dien-thoai': 'không có' })
    expect(await rowOf(codeOf(to))).toMatchObject({
      ...{ applicant_phone: null, submitter_name: 'Lê Văn Tám', submitter_number: null },
      authorisation: 'Giấy ủy quyền số 12',
    })
  })

  test('of an organisation has its tax number', async () => {
    const { to } = await received({
      ten: 'Công ty Trà Khúc',
      so: '4300123456-001',
      gioi: '',
      sinh: '',
    })
    expect(await rowOf(codeOf(to))).toMatchObject({ applicant_number: '4300123456-001' })
  })

  test('from the portal brings its code and the hour it was sent', async () => {
    expect((await received({ kenh: 'online' })).$('#o-ma-cong-error').text()).toContain('Cổng')
    const sent = {
      kenh: 'online',
      'ma-cong': 'G22.99-240317-1',
      'nop-ngay': '2024-03-17',
      'nop-gio': '21:40',
    }
    const row = await rowOf(codeOf((await received(sent)).to))
    expect(row).toMatchObject({ channel: 'online', portal_code: 'G22.99-240317-1' })
    expect(row?.submitted_at).toEqual(instantAt('2024-03-17', '21:40'))
  })

  test('told late needs its proof', async () => {
    const late = { 'luc-ngay': '2024-03-15', 'luc-gio': '09:00' }
    const { status, $ } = await received(late)
    expect([status, $('#o-minh-chung-error').text()]).toEqual([
      422,
      expect.stringContaining('minh chứng'),
    ])
    const { to } = await received({ ...late, 'minh-chung': 'Sổ tiếp nhận, dòng 4' })
    expect(codeOf(to)).toContain('240315')
  })

  test('is paid less by whoever proves an exemption', async () => {
    const { to } = await received({ mien: 'poor-household', 'mien-giay': 'GCN hộ nghèo số 5' })
    expect(await rowOf(codeOf(to))).toMatchObject({ fee: 0 })
  })

  test('asks for no paper beyond the published ones', async () => {
    const { to } = await received({ 'giay-99': 'co', 'loai-99': 'original', 'ban-99': '3' })
    const { rows } = await test$.owner.query(
      'select count(*)::int n from dossiers.paper p join dossiers.dossier d on d.id = p.dossier_id where d.code = $1',
      [codeOf(to)],
    )
    expect(rows[0].n).toBeLessThan(6)
  })
})

describe('what the office holds', () => {
  const binh = { ...person, ten: 'Nguyễn Văn Bình', so: '051085001234', gioi: 'male', sinh: '' }

  test('is shown with why it cannot be used, and chosen only after consent', async () => {
    const { $ } = await received({ ...binh, viec: 'cap-nhat' })
    expect($('#da-co').parent().text()).toContain('hết giá trị từ ngày 01/02/2024')
    expect($('select[name=giay-1] option').length).toBe(4)
    const agreed = (await received({ ...binh, viec: 'cap-nhat', 'dong-y': 'on' })).$
    expect(agreed('select[name=giay-1] option').length).toBe(5)
  })

  test('answers a paper, is counted as reused, and the consent is kept with its purpose', async () => {
    const agreed = (await received({ ...binh, viec: 'cap-nhat', 'dong-y': 'on' })).$
    const item = agreed('select[name=giay-1] option').last().attr('value') ?? ''
    const { to } = await received({ ...binh, 'dong-y': 'on', 'giay-1': item })
    const row = await rowOf(codeOf(to))
    expect(row?.papers_reused_at).toEqual(now)
    const { rows } = await test$.owner.query(
      `select evidence ->> 'consent' as consent from dossiers.journal where subject = $1`,
      [row?.id],
    )
    expect(rows[0].consent).toContain('chỉ nhằm giải quyết hồ sơ “Cấp Giấy xác nhận')
    const without = await received({ ...binh, 'giay-1': item, du: '' })
    expect(without.status).toBe(422)
  })
})

describe('a dossier that lacks a paper', () => {
  const lacking = { 'giay-1': 'thieu', 'ly-do': 'Điều 9', 'huong-dan': 'Nộp tại Một cửa' }

  test('is not accepted, but asked to be completed, and nothing of it is typed again', async () => {
    expect((await received({ ...lacking })).status).toBe(422)
    const { to } = await received({ ...lacking, viec: 'bo-sung' })
    expect(to).toMatch(/^\/tiep-nhan\/chua-nhan\//)
    const code = codeOf(to)
    expect(await rowOf(code)).toMatchObject({
      ...{ state: 'supplement-intake', supplement_rounds: 1, accepted_at: null, due_at: null },
    })
    const asked = (await open(to)).$
    expect(asked('main').text()).toContain('1 bản')
    expect(asked(`a[href="/ho-so/${code}/bieu-mau/yeu-cau-bo-sung.pdf"]`).length).toBe(1)
    expect((await open('/tiep-nhan/chua-nhan')).$('main').text()).toContain(code)

    now = instantAt('2024-03-20', '10:00')
    const { $ } = await open(`${at}?thu-tuc=${MARITAL_STATUS}&ho-so=${code}`)
    expect([value($, 'ten'), value($, 'giay-1')]).toEqual(['Trần Thị Hoa', 'thieu'])
    const completed = { ...formIn($), 'giay-1': 'co', viec: 'tiep-nhan' }
    expect((await send(at, completed)).to).toBe(`/tiep-nhan/da-nhan/${code}`)
    expect(await rowOf(code)).toMatchObject({
      ...{ state: 'accepted', supplement_rounds: 1, accepted_at: now },
      submitted_at: instantAt('2024-03-18', '09:00'),
    })
    expect((await send(at, completed)).to).toBe(`/tiep-nhan/da-nhan/${code}`)
  })

  test('is told everything that is missing, in words of ours until somebody writes his own', async () => {
    const one = (await received({ 'giay-1': 'thieu', viec: 'cap-nhat' })).$
    const first = value(one, 'thieu') ?? ''
    const two = { 'giay-1': 'thieu', 'giay-4': 'thieu', viec: 'cap-nhat' }
    const lines = value((await received({ ...two, thieu: first })).$, 'thieu')
      ?.trim()
      .split(/\r?\n/)
    expect([first.trim().startsWith('- Tờ khai'), lines?.length]).toEqual([true, 2])
    const own = value((await received({ ...two, thieu: 'Ảnh mờ' })).$, 'thieu')
    expect(own?.trim()).toBe('Ảnh mờ')
  })

  test('needs the whole list, a reason and guidance before anyone is sent home', async () => {
    const { status, $ } = await received({
      ...lacking,
      'huong-dan': '',
      'ly-do': '',
      viec: 'bo-sung',
    })
    expect(status).toBe(422)
    expect($('#o-huong-dan-error').length + $('#o-ly-do-error').length).toBe(2)
  })

  test('may be rejected with its reason, once for all', async () => {
    const form = await filled({ ...lacking, 'ly-do': 'Không thuộc thẩm quyền', viec: 'tu-choi' })
    const { to } = await send(at, form)
    expect((await send(at, form)).to).toBe(to)
    expect(await rowOf(codeOf(to))).toMatchObject({ state: 'rejected-intake' })
    expect((await open(to)).$('main').text()).toContain('Không thuộc thẩm quyền')
    const later = await filled({ 'ho-so': codeOf(to) })
    expect((await send(at, later)).status).toBe(422)
  })
})

test('two who complete one dossier: one accepts it, the other is told and keeps what was typed', async () => {
  const asked = await received({
    ...{ 'giay-1': 'thieu', 'ly-do': 'Điều 9', 'huong-dan': 'Nộp lại', viec: 'bo-sung' },
  })
  const form = async () => ({ ...(await filled()), 'ho-so': codeOf(asked.to) })
  const [one, other] = [await send(at, await form()), await send(at, await form())]
  expect([one.status, other.status]).toEqual([303, 422])
  expect(other.$('.ds-error-summary').text()).toContain('người khác vừa tiếp nhận')
  expect(value(other.$, 'ten')).toBe('Trần Thị Hoa')
})

test('a form that is not ours does nothing', async () => {
  const form = await filled({ khoa: '' })
  const before = await countAll()
  expect([(await send(at, form)).status, (await send('/tiep-nhan/hang-loat', {})).status]).toEqual([
    422, 422,
  ])
  expect(await countAll()).toBe(before)
})

test('a clerk of other fields may not accept, and loses nothing that he typed', async () => {
  const grants = [{ role: 'clerk', fieldCode: 'CT' }] as const
  const certifier = { name: 'Võ Thị Mai', role: 'clerk', accountId: 'a', grants } as const
  const other = aDesk(
    () => test$.db,
    () => now,
    certifier,
  )
  const payload = new URLSearchParams(await filled()).toString()
  const { statusCode, body } = await other.inject({ method: 'POST', url: at, headers, payload })
  expect([statusCode, value(load(body), 'ten')]).toEqual([422, 'Trần Thị Hoa'])
  expect(load(body)('.ds-error-summary').text()).toContain('không được giao lĩnh vực')
  await other.close()
})

test('after all this the books are whole', async () => {
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})
