import { randomUUID } from 'node:crypto'
import { load } from 'cheerio'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { instantAt } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { aDossier, aPaper, moved, type Office } from '../dossiers.builder.ts'
import { aDesk } from '../receive-page/desk.builder.ts'
import { aReceivingOffice, CERTIFIED_COPY } from '../receive-page/receiving-office.builder.ts'
import { receiveBatch } from './receive-batch.ts'

const test$ = useDatabase()
let office: Office
let desk: FastifyInstance
const now = instantAt('2024-03-18', '09:00')
beforeAll(async () => {
  office = await aReceivingOffice(test$.db)
  desk = aDesk(
    () => test$.db,
    () => now,
  )
  await desk.ready()
})
afterAll(() => desk.close())

const at = '/tiep-nhan/hang-loat'
const headers = {
  host: '127.0.0.1:8080',
  origin: 'http://127.0.0.1:8080',
  'content-type': 'application/x-www-form-urlencoded',
}
const ask = async (url: string, form?: Record<string, string>) => {
  const payload = new URLSearchParams(form).toString()
  const method = form ? 'POST' : 'GET'
  const reply = await desk.inject({ method, url, headers, ...(form && { payload }) })
  return { status: reply.statusCode, to: String(reply.headers.location ?? ''), $: load(reply.body) }
}
const opened = async (): Promise<Record<string, string>> => {
  const { $ } = await ask(`${at}?thu-tuc=${CERTIFIED_COPY}`)
  const fields = $('form.batch').serializeArray()
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]))
}
const shared = { 'can-bo': 'Trần Văn Hòa', 'dia-chi-chung': 'Xã Tịnh Châu', du: 'on' }
const rowOf = (place: number, over: Record<string, string> = {}) => ({
  [`so-${place}`]: `0510900${String(10_000 + place)}`,
  [`ten-${place}`]: `Nguyễn Thị Thứ ${'ABCDEFGHIK'.charAt(place % 10)}`,
  [`so-ban-${place}`]: '2',
  [`so-trang-${place}`]: '3',
  ...over,
})
const thirty = async () => ({
  ...(await opened()),
  ...shared,
  'so-dong': '30',
  ...Object.assign({}, ...Array.from({ length: 30 }, (_, index) => rowOf(index + 1))),
  viec: 'tiep-nhan',
})
const dossiers = async () =>
  (await test$.owner.query('select code, state, fee, paid_by from dossiers.dossier order by code'))
    .rows
const numberOf = ({ code }: { code: string }) => Number(code.slice(-4))

describe('thirty certifications of thirty people', () => {
  test('are accepted, paid and finished by one press, with numbers that follow each other', async () => {
    const form = { ...(await thirty()), thu: 'on', xong: 'on' }
    const [first, second] = await Promise.all([
      ask(at, form),
      ask(at, form),
      aDossier(office.as('clerk', '2024-03-18', '09:00')),
    ])
    expect([first?.status, first?.to]).toEqual([303, second?.to])
    const made = (await dossiers()).filter(({ state }) => state === 'result-ready')
    expect(made).toHaveLength(30)
    expect(numberOf(made[29]) - numberOf(made[0])).toBe(29)
    expect(new Set(made.map(({ fee, paid_by }) => `${fee} ${paid_by}`))).toEqual(
      new Set(['10000 desk']),
    )

    const { $ } = await ask(first?.to ?? '')
    expect($('h1').text()).toContain('Đã tiếp nhận 30 hồ sơ')
    expect($('tbody tr').length).toBe(30)
    expect($('tfoot').text()).toContain('300.000 đ')
  })

  test('are not accepted at all when one of them is wrong, and everything typed stays', async () => {
    const before = (await dossiers()).length
    const { status, $ } = await ask(at, { ...(await thirty()), 'so-17': '12', 'so-ban-20': 'hai' })
    expect(status).toBe(422)
    expect($('.ds-error-summary li').length).toBe(2)
    expect($('.ds-error-summary').text()).toContain('Dòng 17')
    expect($('#o-ten-30').attr('value')).toContain('Nguyễn Thị Thứ')
    expect((await dossiers()).length).toBe(before)
  })
})

test('a row that is refused while it is written takes the whole batch back and is named', async () => {
  const before = await dossiers()
  const reception = {
    ...({
      procedureCode: CERTIFIED_COPY,
      channel: 'desk',
      officer: 'Trần Văn Hòa',
      fee: 0,
    } as const),
    applicant: { name: 'Lê Hoa', citizenNumber: null, phone: null, address: 'Thôn Đông' },
    ...{ submittedAt: now, papers: [] },
  }
  const reusing = { ...reception, papers: [aPaper({ reusedFrom: randomUUID() })] }
  const rows = [
    { place: 1, reception },
    { place: 2, reception: reusing },
  ]
  const batch = { key: randomUUID(), rows, isPaidNow: false, isFinishedNow: false }
  const request = office.as('clerk', '2024-03-18', '10:00')
  await expect(receiveBatch(request, batch)).rejects.toThrow('Dòng 2: Dùng lại giấy tờ')
  expect(await dossiers()).toEqual(before)
})

test('a number that is known brings its person, a card too; ten rows more keep what is typed', async () => {
  const card = '051085007777||Lê Văn Mười|15031985|Nam|Thôn Bắc, xã Tịnh Châu|15042021'
  const form = { ...(await opened()), 'so-1': '051090010001', 'so-2': card }
  const { $ } = await ask(at, { ...form, viec: 'them' })
  expect($('#o-ten-1').attr('value')).toContain('Nguyễn Thị Thứ')
  expect([$('#o-ten-2').attr('value'), $('#o-so-2').attr('value')]).toEqual([
    ...['Lê Văn Mười', '051085007777'],
  ])
  expect($('.batch__rows ol > li').length).toBe(20)
})

test('an empty table, one without papers or of a procedure that is not known, is told', async () => {
  const { status, $ } = await ask(at, { ...(await opened()), 'can-bo': '', viec: 'tiep-nhan' })
  expect([status, $('.ds-error-summary li').length]).toEqual([422, 3])
  expect((await ask(`${at}?thu-tuc=9.999999`)).status).toBe(404)
  expect((await ask(`${at}/khong-co`)).status).toBe(404)
})

describe('a table that was accepted before', () => {
  const count = async () => (await dossiers()).length
  const two = async () => ({
    ...{ ...(await opened()), ...shared, ...rowOf(1), ...rowOf(2) },
    ...{ 'ten-1': 'Lê Thị Một', 'ten-2': 'Lê Thị Hai', viec: 'tiep-nhan' },
  })
  const fieldsIn = ($: ReturnType<typeof load>): Record<string, string> =>
    Object.fromEntries(
      $('form.batch')
        .serializeArray()
        .map(({ name, value }) => [name, value]),
    )

  test('says so when it comes with other rows, shows what was accepted and what differs', async () => {
    const form = await two()
    await ask(at, form)
    const before = await count()
    const changed = {
      ...form,
      ...{ 'ten-1': 'Phạm Văn Khác', 'so-ban-2': '5', 'dien-thoai-2': '0905111222' },
      ...{ 'ten-3': 'Lê Thị Ba', 'so-trang-3': '7', thu: 'on' },
    }
    const { status, $ } = await ask(at, changed)
    expect(status).toBe(422)
    expect(await count()).toBe(before)
    const told = $('.ds-alert').text()
    for (const said of [
      'Lượt này đã tiếp nhận 2 hồ sơ; lần bấm này chưa ghi gì thêm',
      /Dòng 1 đã tiếp nhận cho Lê Thị Một, mã \S+; bảng đang ghi Phạm Văn Khác/,
      /Dòng 2 đã tiếp nhận cho Lê Thị Hai, mã \S+; bảng đang ghi khác số điện thoại, phí/,
      'Dòng 3 (Lê Thị Ba) chưa được tiếp nhận',
      'còn ghi chưa thu',
    ])
      expect(told).toMatch(said)
    expect(fieldsIn($)).toMatchObject({ 'ten-1': 'Phạm Văn Khác', 'so-trang-3': '7', thu: 'on' })
  })

  test('accepts only the rows that are new when it is sent once more', async () => {
    const form = await two()
    await ask(at, form)
    const before = await count()
    const more = { ...form, 'ten-3': 'Lê Thị Ba' }
    const { $ } = await ask(at, more)
    expect($('[data-live="phi-1"]').text()).toContain('Đã nhận')
    const again = { ...fieldsIn($), viec: 'tiep-nhan' }
    const { to } = await ask(at, again)
    expect((await ask(to)).$('tbody tr').length).toBe(1)
    expect(await count()).toBe(before + 1)
    const { status, $: third } = await ask(at, { ...again, 'ten-4': 'Lê Thị Bốn' })
    expect([status, third('[data-live="phi-1"], [data-live="phi-3"]').text()]).toEqual([
      422,
      expect.stringMatching(/Đã nhận.*Đã nhận/),
    ])
    const whole = await ask(at, { ...fieldsIn(third), viec: 'tiep-nhan' })
    expect((await ask(whole.to)).$('tbody').text()).toContain('Lê Thị Bốn')
    expect(await count()).toBe(before + 2)
  })

  test('leads to what it made when it comes again as it was, or lost a row', async () => {
    const form = await two()
    const { to } = await ask(at, form)
    expect((await ask(at, form)).to).toBe(to)
    const { $ } = await ask(at, { ...form, 'so-1': '', 'ten-1': '' })
    expect($('.ds-alert').text()).toContain('bảng đang để trống')
  })

  test('with nothing new in it says that all is accepted', async () => {
    const form = await two()
    await ask(at, form)
    const { $ } = await ask(at, { ...form, 'so-ban-1': '9' })
    const { $: again } = await ask(at, { ...fieldsIn($), viec: 'tiep-nhan' })
    expect(again('.ds-error-summary').text()).toContain('Mọi dòng đã được tiếp nhận')
  })
})

describe('a batch accepted on paper in a village', () => {
  const count = async () => (await dossiers()).length
  const village = async (over: Record<string, string> = {}) => ({
    ...{ ...(await opened()), ...shared, ...rowOf(1), ...rowOf(2), viec: 'tiep-nhan' },
    ...{ 'luc-ngay': '2024-03-12', 'luc-gio': '09:00', 'minh-chung': 'Biên bản thôn Tây' },
    ...over,
  })

  test('is accepted now, and a leader is asked for the time of each', async () => {
    const { to } = await ask(at, await village())
    expect((await ask(to)).$('.ds-alert').text()).toContain('Đã gửi lãnh đạo duyệt')
    const { rows } = await test$.owner.query(
      'select occurred_at, proof from dossiers.late_entry order by requested_at desc limit 2',
    )
    const expected = { occurred_at: instantAt('2024-03-12', '09:00'), proof: 'Biên bản thôn Tây' }
    expect(rows).toEqual([expected, expected])
  })

  test('within the limit it is accepted when it was, with its proof', async () => {
    const { to } = await ask(at, await village({ 'luc-ngay': '2024-03-15' }))
    expect((await ask(to)).$('tbody th').first().text()).toContain('240315')
  })

  test('on a day before there was a calendar it is told at its field', async () => {
    const { status, $ } = await ask(at, await village({ 'luc-ngay': '2011-03-15' }))
    expect([status, $('#o-luc-ngay-error').text()]).toEqual([
      422,
      expect.stringContaining('chưa có lịch làm việc'),
    ])
  })

  test('pressed again with another time says that it is not written', async () => {
    const form = await village()
    const { to } = await ask(at, form)
    expect((await ask(at, form)).to).toBe(to)
    for (const day of ['2024-03-13', '2024-03-15'])
      expect((await ask(at, { ...form, 'luc-ngay': day })).$('.ds-alert').text()).toContain(
        'khác thời điểm tiếp nhận',
      )
  })

  test('is still shown when one of them waits for the applicant and is due on no day', async () => {
    const { to } = await ask(at, await village({ 'luc-ngay': '', 'luc-gio': '' }))
    const code = (await ask(to)).$('tbody th').first().text()
    await moved(office.as('clerk', '2024-03-18', '09:30'), { code }, 'transfer')
    await moved(office.as('specialist', '2024-03-18', '10:00'), { code }, 'request-supplement')
    const { status, $ } = await ask(to)
    expect([status, $('tbody tr').length]).toEqual([200, 2])
  })

  test('needs its proof, told once at its field', async () => {
    const before = await count()
    const { status, $ } = await ask(at, await village({ 'minh-chung': '' }))
    expect([status, $('#o-minh-chung-error').text()]).toEqual([
      422,
      expect.stringContaining('Ghi minh chứng'),
    ])
    expect([$('#o-luc-gio').val(), await count()]).toEqual(['09:00', before])
  })
})

test('after all this the books are whole', async () => {
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})
