import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { aPdf, aPicture } from '../../digitisation/scans.builder.ts'
import { aDossier, anOffice, aPaper, type Office } from '../dossiers.builder.ts'
import { aForm, aScanOffice, clerk } from './scan-office.builder.ts'

const test$ = useDatabase()
let office: Office
let scans: ReturnType<typeof aScanOffice>
let code = ''
let at = ''

beforeAll(async () => {
  office = await anOffice(test$.db)
  scans = aScanOffice(test$.db, { publicAddress: 'http://192.168.1.10:8080' })
  await scans.app.ready()
  code = await aNewDossier()
  at = `/ho-so/${code}/quet`
})
afterAll(() => scans.close())

const aNewDossier = async () =>
  (await aDossier(office.as('clerk', '2024-06-05'), { papers: [aPaper({ digitised: false })] }))
    .code

type Sent = { headers?: Record<string, string> }
const form = (url: string, fields: Record<string, string>, { headers }: Sent = {}) =>
  scans.ask({
    ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
const begin = async (bytes: Buffer, name = 'a.jpg') => {
  const { headers } = await form(`${at}/tai-len`, { name, size: String(bytes.length), vao: '1' })
  return String(headers.location)
}
const piece = (url: string, from: number, bytes: Buffer, { headers }: Sent = {}) =>
  scans.ask({
    ...{ method: 'POST', url, payload: bytes },
    headers: {
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(from),
      ...headers,
    },
  })
let shade = 0
const fresh = () => aPicture({ width: 60, height: 80, words: `${++shade}` })

describe('a file in pieces', () => {
  test('is whole wherever the line broke, one byte after another too', async () => {
    const bytes = fresh()
    for (const step of [1, 97, bytes.length - 1]) {
      const url = await begin(bytes)
      const end = step === 1 ? 40 : bytes.length
      for (let from = 0; from < end; from += step) {
        const asked = await scans.ask({ url })
        expect(asked.headers['upload-offset']).toBe(String(from))
        await piece(url, from, bytes.subarray(from, Math.min(from + step, bytes.length)))
      }
      if (step === 1)
        expect(JSON.parse((await piece(url, 40, bytes.subarray(40))).body).pages).toBe(1)
    }
  })

  test('says how far it is when somebody goes on at the wrong place', async () => {
    const bytes = fresh()
    const url = await begin(bytes)
    expect((await piece(url, 0, bytes.subarray(0, 50))).statusCode).toBe(204)
    for (const wrong of [0, 49, 51, bytes.length, Number.NaN]) {
      const { statusCode, headers } = await piece(url, wrong, bytes.subarray(50))
      expect([statusCode, headers['upload-offset']]).toEqual([409, '50'])
    }
    const whole = await piece(url, 50, bytes.subarray(50))
    expect([whole.statusCode, JSON.parse(whole.body)]).toEqual([
      200,
      { name: 'a.jpg', ok: true, pages: 1, messages: [] },
    ])
    expect((await scans.ask({ url })).statusCode).toBe(404)
  })

  test('that proves bad is refused with the reason, and leaves nothing', async () => {
    const bytes = Buffer.from('<html>xin chào')
    const { statusCode, body } = await piece(await begin(bytes, 'x.pdf'), 0, bytes)
    expect([statusCode, JSON.parse(body).messages[0]]).toEqual([
      422,
      expect.stringContaining('không phải tệp PDF'),
    ])
  })

  test('is refused at once when it is empty, too big, or longer than was said', async () => {
    for (const size of ['0', '-1', 'x', '1.5', String(50 * 1024 * 1024 + 1)]) {
      const { statusCode, body } = await form(`${at}/tai-len`, { name: 'a', size })
      expect([size, statusCode, body]).toEqual([
        size,
        422,
        expect.stringMatching(/Tệp (rỗng|lớn hơn)/),
      ])
    }
    const { statusCode, body } = await piece(await begin(Buffer.alloc(10)), 0, Buffer.alloc(11))
    expect([statusCode, body]).toEqual([422, expect.stringContaining('dài hơn đã báo')])
  })

  test('belongs to who began it', async () => {
    const bytes = fresh()
    const url = await begin(bytes)
    scans.seat.who = { ...clerk, name: 'Người khác' }
    expect((await piece(url, 0, bytes)).statusCode).toBe(404)
    scans.seat.who = undefined
    expect((await piece(url, 0, bytes)).statusCode).toBe(401)
    scans.seat.who = clerk
    const strange = url.replace(code, await aNewDossier())
    expect((await piece(strange, 0, bytes)).statusCode).toBe(404)
    expect((await scans.ask({ url: `${at}/tai-len/khong-co` })).statusCode).toBe(404)
  })
})

describe('a telephone', () => {
  /** What the QR code of the desk leads to. */
  const paired = async () => {
    const opened = await form(`${at}/dien-thoai`, { vao: 'chua-xep' })
    const [cookie] = opened.cookies
    return { page: `/quet/${cookie?.value}`, cookie: `${cookie?.name}=${cookie?.value}` }
  }
  const opened = async (page: string) => {
    const { cookies, body } = await scans.ask({ url: page })
    return { cookie: `${cookies[0]?.name}=${cookies[0]?.value}`, $: load(body) }
  }

  test('shows a code for the address that others reach, which stays when the page is loaded anew', async () => {
    const { cookie } = await paired()
    const $ = load((await scans.ask({ url: at, headers: { cookie } })).body)
    expect($('svg[role=img] path').attr('d')?.length).toBeGreaterThan(1000)
    expect($('#dien-thoai').text()).toMatch(/Dùng được đến \d\d:\d\d, cho một điện thoại/)
    const other = load(
      (await scans.ask({ url: `/ho-so/${await aNewDossier()}/quet`, headers: { cookie } })).body,
    )
    expect(other('svg[role=img]').length).toBe(0)
  })

  test('sends without signing in, in the name of who opened it, to that dossier only', async () => {
    const { page } = await paired()
    scans.seat.who = undefined
    const { cookie, $ } = await opened(page)
    expect($('h1').text()).toContain('Chụp giấy tờ')
    expect($('main').text()).toContain(code)
    expect($.html()).not.toContain('Nguyễn Văn Bình')
    const reply = await scans.ask({
      url: page,
      ...withCookie(aForm({}, [['c.jpg', fresh()]]), cookie),
    })
    expect(load(reply.body)('[role=status]').text()).toContain('Đã gửi 1 trang')
    const bytes = fresh()
    const begun = await form(
      `${page}/tai-len`,
      { name: 'd.jpg', size: String(bytes.length) },
      { headers: { cookie } },
    )
    const whole = await piece(String(begun.headers.location), 0, bytes, { headers: { cookie } })
    expect(JSON.parse(whole.body).pages).toBe(1)
    for (const url of [at, `${at}/moi`])
      expect((await scans.ask({ url, headers: { cookie } })).statusCode).toBe(401)
    scans.seat.who = clerk
    expect(
      load((await scans.ask({ url: at })).body)('#nhom-chua-xep')
        .parent()
        .text(),
    ).toContain('2 trang')
  })

  test('that sends before a picture was chosen is told so', async () => {
    const { page } = await paired()
    const { cookie, $ } = await opened(page)
    expect($('main').text()).not.toContain('Chưa chọn')
    const reply = await scans.ask({ url: page, ...withCookie(aForm({}, []), cookie) })
    expect([reply.statusCode, load(reply.body)('main').text()]).toEqual([
      422,
      expect.stringContaining('Chưa chọn ảnh nào'),
    ])
  })

  test('that was not first is refused, and so is one whose time is over or that has no such code', async () => {
    const { page } = await paired()
    const [first, second] = [await opened(page), await opened(page)]
    const from = ({ cookie }: typeof first) =>
      scans.ask({ url: page, ...withCookie(aForm({}, [['c.jpg', fresh()]]), cookie) })
    expect((await from(first)).statusCode).toBe(200)
    const refused = await from(second)
    expect([refused.statusCode, load(refused.body)('main').text()]).toEqual([
      409,
      expect.stringContaining('đã có điện thoại khác dùng'),
    ])
    await test$.owner.query(
      `update digitisation.pairing set expires_at = now() - interval '1 second'`,
    )
    expect((await from(first)).statusCode).toBe(409)
    for (const url of [page, '/quet/doan-bua']) {
      const { statusCode, body } = await scans.ask({ url })
      expect([statusCode, load(body)('main').text()]).toEqual([
        404,
        expect.stringContaining('hết hạn'),
      ])
    }
  })

  test('that cannot reach this machine is told so, and so is the desk', async () => {
    const alone = aScanOffice(test$.db)
    await alone.app.ready()
    const $ = load((await alone.ask({ url: at })).body)
    expect($('#dien-thoai').text()).toContain('Điện thoại chưa vào được chương trình')
    expect($('#dien-thoai').text()).toContain('MOTCUA_ADDRESS')
    await alone.close()
  })
})

test('the desk hears of what comes, by server-sent events', async () => {
  await scans.app.listen({ host: '127.0.0.1', port: 0 })
  const [address] = scans.app.addresses()
  const port = typeof address === 'object' ? address.port : 0
  const stop = new AbortController()
  const answer = await fetch(`http://127.0.0.1:${port}${at}/moi`, { signal: stop.signal })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const heard = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await heard?.read())?.value).toContain('event: nghe')
  const bytes = await aPdf([`sự kiện ${++shade}`.normalize('NFD').replace(/[^ -~]/g, '')])
  await piece(await begin(bytes), 0, bytes)
  let told = ''
  while (!told.includes('event: doi')) told += (await heard?.read())?.value ?? 'event: doi missing'
  stop.abort()
  expect(told).not.toContain('missing')
})

test('one board too many ends the oldest, which is told when to ask again', async () => {
  const [address] = scans.app.addresses()
  const port = typeof address === 'object' ? address.port : 0
  const stop = new AbortController()
  const follow = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}${at}/moi`, { signal: stop.signal })
    const heard = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await heard?.read())?.value).toContain('event: nghe')
    return heard
  }
  const oldest = await follow()
  const others = []
  for (let count = 1; count <= 10; count++) others.push(await follow())
  expect((await oldest?.read())?.value).toBe('retry: 60000\nevent: nhuong\ndata: \n\n')
  expect((await oldest?.read())?.done).toBe(true)
  const bytes = fresh()
  await piece(await begin(bytes), 0, bytes)
  for (const heard of others) expect((await heard?.read())?.value).toMatch(/event: (doi|nghe)/)
  stop.abort()
})

test('nothing unexpected was logged', () => {
  expect(scans.unexpected).toEqual([])
})

const withCookie = ({ headers, ...rest }: ReturnType<typeof aForm>, cookie: string) => ({
  ...rest,
  headers: { ...headers, cookie },
})
