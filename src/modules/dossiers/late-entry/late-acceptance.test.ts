import { load } from 'cheerio'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { computeReport } from '#modules/reporting'
import { instantAt } from '#platform/time.ts'
import { aCall } from '../../../../test/support/call.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Office } from '../dossiers.builder.ts'
import { getDossier } from '../dossiers.sql.ts'
import { formRoutes } from '../forms/routes.tsx'
import { aDesk, personIn, type TestDesk } from '../move-page/desk.builder.ts'
import { act, typedFor } from '../move-page/stories.builder.ts'
import { aDesk as aReceivingDesk } from '../receive-page/desk.builder.ts'
import { aReceivingOffice, MARITAL_STATUS } from '../receive-page/receiving-office.builder.ts'
import { getTimes } from '../view-dossier/view-dossier.sql.ts'

const test$ = useDatabase()
let office: Office
let desk: TestDesk
let reception: FastifyInstance
beforeAll(async () => {
  office = await aReceivingOffice(test$.db)
  desk = await aDesk(test$.db)
  reception = aReceivingDesk(
    () => test$.db,
    () => desk.now(),
  )
  await reception.ready()
})
afterAll(() => reception.close())

const clerk = personIn('clerk')
const leader = personIn('leader')
const read = (code: string) =>
  test$.db.read({ unitId: 1 }, async (tx) => {
    const dossier = await getDossier(tx, code)
    return { ...dossier, ...(await getTimes(tx, dossier.id)) }
  })

const address = '/tiep-nhan/ho-so'
const send = async (form: Record<string, string>) => {
  const headers = {
    ...{ host: '127.0.0.1:8080', origin: 'http://127.0.0.1:8080' },
    'content-type': 'application/x-www-form-urlencoded',
  }
  const payload = new URLSearchParams(form).toString()
  const reply = await reception.inject({ method: 'POST', url: address, headers, payload })
  return { status: reply.statusCode, to: String(reply.headers.location ?? ''), $: load(reply.body) }
}
const look = async (url: string) =>
  load((await reception.inject({ url, headers: { host: '127.0.0.1:8080' } })).body)
const formIn = ($: ReturnType<typeof load>): Record<string, string> =>
  Object.fromEntries(
    $('form.reception')
      .serializeArray()
      .map(({ name, value }) => [name, value]),
  )
const person = {
  ...{ ten: 'Trần Thị Hoa', so: '051190000777', sinh: '02/04/1990', gioi: 'female' },
  ...{ 'dia-chi': 'Thôn Đông, xã Tịnh Châu', du: 'on', 'can-bo': 'Trần Văn Hòa' },
}
/** The power failed on Friday 15/03 and came back on Wednesday 20/03: a working day too many. */
const powerCut = {
  ...{ 'luc-ngay': '2024-03-15', 'luc-gio': '09:00' },
  ...{ 'loai-minh-chung': 'hand-over-book', 'minh-chung': 'Sổ tiếp nhận giấy, dòng 4' },
}
const codeOf = (to: string): string => decodeURIComponent(to.split('/').pop() ?? '')

const typed = async (over: Record<string, string> = {}) => {
  const form = formIn(await look(`${address}?thu-tuc=${MARITAL_STATUS}`))
  return { ...form, ...person, ...powerCut, ...over, viec: 'tiep-nhan' }
}
/** Received on Wednesday 20/03 at 08:00 as accepted on Friday 15/03 at 09:00. */
const receivedLate = async (over: Record<string, string> = {}) => {
  desk.at('2024-03-20', '08:00')
  const form = await typed(over)
  return { ...(await send(form)), form }
}
const requestOf = async (code: string): Promise<string> => {
  const { $ } = await desk.get(leader, '/ho-so/ghi-nhan-muon')
  const card = $('.ds-card').filter((_, each) => $(each).text().includes(code))
  return card.find('form[action$="/duyet"]').attr('action')?.split('/')[3] ?? ''
}
const decide = async (code: string, how: 'duyet' | 'tu-choi', reason = '') =>
  desk.post(leader, `/ho-so/ghi-nhan-muon/${await requestOf(code)}/${how}`, { reason })
const readOn = async (code: string) => (await desk.get(clerk, `/ho-so/${code}`)).$
const forms = formRoutes(() => ({ unitName: 'UBND xã Thử', navigation: [], stylesHref: '/s.css' }))
const slipOf = async (code: string): Promise<string> => {
  const route = forms.find(({ url }) => url === '/ho-so/:code/bieu-mau/:form')
  const request = { ...office.as('clerk', '2024-03-20'), now: desk.now() }
  const reply = await route?.handle(aCall({ request, params: { code, form: 'giay-tiep-nhan' } }))
  return reply?.kind === 'page' ? load(reply.html)('main').text() : ''
}

describe('an acceptance told later than late entries may be', () => {
  test('is recorded now, with its code and its slip, and waits for a leader', async () => {
    const { status, to } = await receivedLate()
    expect([status, to]).toEqual([303, expect.stringContaining('/tiep-nhan/da-nhan/')])
    const code = codeOf(to)
    expect(code).toContain('240320')
    expect(await read(code)).toMatchObject({
      state: 'accepted',
      acceptedAt: instantAt('2024-03-20', '08:00'),
      acceptedRecordedAt: instantAt('2024-03-20', '08:00'),
    })
    expect((await look(to))('.ds-alert').text()).toContain('09:00 ngày 15/3/2024')
    expect(await slipOf(code)).toContain('08 giờ 00 phút, ngày 20/3/2024')
    const told = (await desk.get(leader, '/ho-so/ghi-nhan-muon')).$('#cho-duyet').parent().text()
    for (const said of [
      code,
      'Sửa thời điểm tiếp nhận',
      '09:00 ngày 15/3/2024',
      'Sổ đang ghi 08:00 ngày 20/3/2024',
      'dòng 4',
    ])
      expect(told).toContain(said)
  })

  test('is so much older once the leader agrees: due date, both times and the slip', async () => {
    const code = codeOf((await receivedLate()).to)
    const before = await read(code)
    desk.at('2024-03-20', '10:00')
    expect((await decide(code, 'duyet')).status).toBe(303)
    const after = await read(code)
    expect(after).toMatchObject({
      acceptedAt: instantAt('2024-03-15', '09:00'),
      acceptedRecordedAt: instantAt('2024-03-20', '08:00'),
      dueAt: instantAt('2024-03-20', '17:00'),
      originalDueAt: instantAt('2024-03-20', '17:00'),
    })
    expect(before.dueAt).toEqual(instantAt('2024-03-25', '17:00'))
    const $ = await readOn(code)
    const last = $('.timeline > li').last().text()
    expect(last).toContain('Sổ đã ghi: 08:00 ngày 20/3/2024')
    expect(last).toContain('Sửa thành: 09:00 ngày 15/3/2024')
    expect(last).toContain('Lãnh đạo duyệt: Phạm Minh Đức')
    expect($('#tinh-trang').parent().text()).toContain('Ghi vào sổ lúc 08:00 ngày 20/3/2024')
    const slip = await slipOf(code)
    expect(slip).toContain('09 giờ 00 phút, ngày 15/3/2024')
    expect(slip).toContain('17 giờ 00 phút, ngày 20/3/2024')
  })

  test('changes nothing when the leader declines, and may be asked for again', async () => {
    const code = codeOf((await receivedLate()).to)
    const before = await read(code)
    await decide(code, 'tu-choi', 'Sổ giấy không có dòng này')
    expect(await read(code)).toEqual(before)
    desk.pass(1)
    const again = await desk.post(clerk, `/ho-so/${code}/sua-tiep-nhan`, {
      ...{ 'occurred-day': '2024-03-15', 'occurred-time': '09:30' },
      ...{ 'proof-kind': 'hand-over-book', proof: 'Sổ tiếp nhận giấy, dòng 5' },
    })
    expect(again.status).toBe(303)
    await decide(code, 'duyet')
    expect(await read(code)).toMatchObject({ acceptedAt: instantAt('2024-03-15', '09:30') })
  })

  test('needs its proof, and loses nothing typed', async () => {
    const { status, $ } = await receivedLate({ 'minh-chung': ' ' })
    expect([status, $('#o-minh-chung-error').text()]).toEqual([
      422,
      expect.stringContaining('minh chứng'),
    ])
    expect(formIn($)).toMatchObject({ ten: 'Trần Thị Hoa', 'luc-ngay': '2024-03-15' })
  })

  test('does not precede the handing in', async () => {
    const { status, $ } = await receivedLate({ 'nop-ngay': '2024-03-18', 'nop-gio': '09:00' })
    expect([status, $('#o-nop-ngay-error, #o-luc-ngay-error').text()]).toEqual([
      422,
      expect.stringContaining('sau lúc tiếp nhận'),
    ])
  })

  test.each([
    ['2011-03-15', 'chưa có lịch làm việc'],
    ['2024-03-21', 'sau lúc tiếp nhận'],
    ['9999-12-31', 'sau lúc tiếp nhận'],
  ])(
    'on %s, which the calendar does not reach, is told at its field and loses nothing',
    async (day, said) => {
      const given = await typed({ 'luc-ngay': day })
      expect((await send({ ...given, viec: 'cap-nhat' })).status).toBe(200)
      const { status, $ } = await send(given)
      expect([status, $('#o-luc-ngay-error').text()]).toEqual([422, expect.stringContaining(said)])
      expect(formIn($)).toMatchObject({ ten: 'Trần Thị Hoa', 'luc-ngay': day })
    },
  )

  test('pressed twice asks once', async () => {
    const { to, form } = await receivedLate()
    expect((await send(form)).to).toBe(to)
    const $ = await readOn(codeOf(to))
    expect($('#ghi-nhan-muon').parent().find('li').length).toBe(1)
  })

  test('says beforehand until when it is due now, and when it would be', async () => {
    desk.at('2024-03-20', '08:00')
    const { $ } = await send({ ...(await typed()), viec: 'cap-nhat' })
    const due = $('[data-live="han"]').text()
    expect(due).toContain('25/3/2024')
    expect(due).toContain('duyệt xong là 17:00 ngày 20/3/2024')
  })
})

describe('what was done on paper after it', () => {
  test('can be told once the acceptance is where it belongs, and counts as it was', async () => {
    const before = await figures()
    const code = codeOf((await receivedLate()).to)
    const early = { 'occurred-day': '2024-03-18', 'occurred-time': '08:00', proof: 'Sổ số 7' }
    const tooEarly = await act(desk, { code }, 'transfer', { typed: early })
    expect(tooEarly.$('.ds-error-summary').text()).toContain('trước bước liền trước')
    await decide(code, 'duyet')
    const moved = await act(desk, { code }, 'transfer', { typed: early })
    expect(moved.location).toContain('da=request-late-entry')
    await decide(code, 'duyet')
    desk.at('2024-03-21', '08:00')
    const done = { 'occurred-day': '2024-03-20', 'occurred-time': '16:00', proof: 'Số 31' }
    await act(desk, { code }, 'finish', { typed: { ...typedFor.finish, ...done } })
    expect(await read(code)).toMatchObject({ state: 'result-ready' })
    const after = await figures()
    expect(after.recorded - before.recorded).toBe(1)
    expect(after.occurred - before.occurred).toBe(0)
  })

  test('keeps the acceptance from being moved behind it', async () => {
    const code = codeOf((await receivedLate()).to)
    await decide(code, 'duyet')
    desk.pass(1)
    const late = await desk.post(clerk, `/ho-so/${code}/sua-tiep-nhan`, {
      ...{ 'occurred-day': '2024-03-20', 'occurred-time': '08:30' },
      ...{ 'proof-kind': 'other', proof: 'Sổ' },
    })
    expect(late.status).toBe(422)
    expect(late.$('.ds-error-summary').text()).toContain('sau lúc ghi vào sổ')
  })

  const figures = async () => {
    const late = async (clock: 'recorded' | 'occurred') => {
      const knownAt = instantAt('2024-06-01')
      const question = { from: '2024-03-01', to: '2024-03-31', clock, knownAt } as const
      const { content } = await computeReport(test$.db, 1, question)
      return Number(content.indicators['dossiers.resolvedLate']?.value)
    }
    return { recorded: await late('recorded'), occurred: await late('occurred') }
  }
})

test('nothing failed unexpectedly, and the books are whole', async () => {
  expect(desk.unexpected).toEqual([])
  expect((await verifyBooks(test$.ownerUrl)).faults).toEqual([])
})
