import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { openLog } from '../log.ts'
import { NotFound, Refused } from '../refused.ts'
import type { Actor } from '../request.ts'
import { page, type ReceivedFile, type Reply, type Route, redirect } from './route.ts'
import { createServer } from './server.ts'

const test$ = useDatabase()
const logged: string[] = []
let server: FastifyInstance
const people: Record<string, Actor> = {
  hoa: { name: 'Hoa', role: 'clerk', accountId: 'hoa' },
  binh: {
    ...{ name: 'Bình', role: 'clerk', accountId: 'binh' },
    grants: [
      { role: 'clerk', fieldCode: null },
      { role: 'specialist', fieldCode: 'HT' },
    ],
  },
}

const route = (method: Route['method'], url: string, handle: Route['handle']): Route => ({
  ...{ method, url, handle },
  ...{ permission: 'public', audit: 'try' },
})
const stop = (error: Error) => (): Reply => {
  throw error
}
const told = async ({ path, ...file }: ReceivedFile) => ({
  ...file,
  content: await readFile(path, 'utf8'),
  folder: dirname(path),
})
/** When the handler of /bo-di has begun: where its files lie, and how to let it go on. */
const { promise: handled, resolve: hasBegun } = Promise.withResolvers<{
  folder: string
  goOn: () => void
}>()
async function* news() {
  yield { event: 'change', data: 'một\nhai' }
}
const routes = [
  route('GET', '/', () => page('<h1>Trang chủ</h1>')),
  route('GET', '/ho-so/:code', ({ params, query }) => page(`${params.code} ${query.tu ?? ''}`)),
  route('POST', '/ho-so', ({ form }) => page(JSON.stringify(form), 422)),
  route('POST', '/xong', ({ form }) => redirect(form.ve ?? '/ho-so/1')),
  { ...route('GET', '/trong', ({ request }) => page(request.actor.name)), permission: 'office' },
  { ...route('GET', '/so', ({ request }) => page(request.actor.role)), permission: ['specialist'] },
  { ...route('POST', '/so', () => page('')), permission: ['leader'] },
  route('GET', '/vao', () => ({
    ...redirect('/'),
    cookies: [{ name: 'the', value: 'hoa', maxAgeSeconds: 60 }],
  })),
  {
    ...route('POST', '/tep', async ({ form, many, files }) =>
      page(JSON.stringify({ form, ten: many('ten'), files: await Promise.all(files.map(told)) })),
    ),
    accepts: { kind: 'files', maxBytes: 1000, maxFiles: 2 },
  },
  {
    ...route('POST', '/byte', async ({ bytes }) => page(await text(bytes))),
    accepts: { kind: 'bytes', maxBytes: 10 },
  },
  {
    ...route('POST', '/bo-di', async ({ files: [file] }) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      hasBegun({ folder: dirname(file?.path ?? ''), goOn: resolve })
      await promise
      return page('')
    }),
    accepts: { kind: 'files', maxBytes: 1000, maxFiles: 2 },
  },
  route('GET', '/tin', () => ({ kind: 'events', body: news() })),
  route('GET', '/dai', () => page('một cửa '.repeat(1000))),
  route('GET', '/refused', stop(new Refused('Hồ sơ đã trả kết quả.'))),
  route('GET', '/missing', stop(new NotFound('Không có hồ sơ H29.'))),
  route('GET', '/bug', stop(Object.assign(new Error('khoá bí mật 42'), { statusCode: 400 }))),
  route('GET', '/report', () => ({
    ...{ kind: 'file', name: "Báo cáo 'quý I' – Đã ký.docx", body: Buffer.from([1, 2]) },
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })),
  route('GET', '/cut', () => ({
    ...{ kind: 'file', name: `Mặt${'\u{1F600}'.slice(0, 1)}.pdf`, body: '' },
    type: 'application/pdf',
  })),
  route('GET', '/style.css', () => ({
    ...{ kind: 'file', name: 'style.css', type: 'text/css; charset=utf-8', body: 'p{}' },
    ...{ inline: true, cache: 'forever' },
  })),
] satisfies Route[]

const aServer = (requestsPerMinute?: number): FastifyInstance =>
  createServer({
    ...{ routes, requestsPerMinute },
    log: openLog({ logLevel: 'info' }, { write: (line) => logged.push(line) }),
    errorPage: (status, message) => `<h1>${status}</h1><p>${message}</p>`,
    requestOf: (actor) => ({
      ...{ db: test$.db, unitId: 1, actor },
      ...{ now: new Date(), newId: () => '' },
    }),
    whoIs: async ({ the }) => people[the ?? ''],
    refuse: ({ why }) => page(`<p>${why}</p>`, why === 'stranger' ? 401 : 403),
    unitName: 'UBND xã Tịnh Khê',
    publicAddress: 'https://motcua.example.vn',
  })

beforeAll(async () => {
  server = aServer()
  await server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => server.close())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const ask = ({ headers, ...options }: InjectOptions) =>
  server.inject({ ...options, headers: { host: '127.0.0.1:8080', ...headers } })
const ours = { origin: 'http://127.0.0.1:8080' }
const post = (headers: Record<string, string>, payload = 'ten=Hoa') =>
  ask({ method: 'POST', url: '/ho-so', headers: { ...form, ...ours, ...headers }, payload })

/** Sends bytes as they are and gives the first bytes of the answer. */
const askInBytes = async (bytes: string): Promise<string> => {
  const [address] = server.addresses()
  const socket = connect(typeof address === 'object' ? address.port : 0, '127.0.0.1')
  socket.setEncoding('utf8').write(bytes)
  const [answer] = await once(socket, 'data')
  socket.destroy()
  return answer
}

describe('who is served', () => {
  test('this machine is, under each of its names', async () => {
    for (const host of ['127.0.0.1:8080', 'localhost:8080', '[::1]:8080', 'localhost'])
      expect((await ask({ url: '/', headers: { host } })).statusCode, host).toBe(200)
  })

  test('others are, under our public address and no other name', async () => {
    const headers = { host: 'motcua.example.vn' }
    expect((await ask({ url: '/', headers })).statusCode).toBe(200)
    const from = (origin: string) => post({ ...headers, origin })
    expect((await from('https://motcua.example.vn')).statusCode).toBe(422)
    expect((await from('http://motcua.example.vn')).statusCode).toBe(403)
  })

  test('a foreign name that points at this machine is refused', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io:8080', 'x']) {
      const reply = await ask({ url: '/', headers: { host } })
      expect(reply.statusCode, host).toBe(403)
      expect(reply.body).toContain('chỉ nhận yêu cầu gửi từ chính các trang')
      expect(reply.body).not.toContain('Trang chủ')
    }
  })

  test('a request that names no machine is refused', async () => {
    expect(await askInBytes('GET / HTTP/1.1\r\nHost:\r\n\r\n')).toMatch(/^HTTP\/1\.1 403 /)
  })

  test('a form of our own page is taken, a form of a foreign page is not', async () => {
    expect((await post({})).statusCode).toBe(422)
    const unnamed = await ask({ method: 'POST', url: '/ho-so', headers: form, payload: 'ten=Hoa' })
    expect(unnamed.statusCode).toBe(403)
    for (const origin of [
      'http://evil.example',
      'http://localhost:8080',
      'null',
      'http://127.0.0.1',
    ])
      expect((await post({ origin })).statusCode, origin).toBe(403)
  })
})

describe('who is it, and may he', () => {
  const as = (who: string) => ({ cookie: `the=${who}` })

  test('a stranger is refused whatever is not public, before his body is read', async () => {
    for (const url of ['/trong', '/so'])
      expect((await ask({ url })).body, url).toBe('<p>stranger</p>')
    expect((await ask({ url: '/trong', headers: as('nobody') })).statusCode).toBe(401)
  })

  test('one who is signed in enters the office, and only the pages of his roles', async () => {
    expect((await ask({ url: '/trong', headers: as('hoa') })).body).toBe('Hoa')
    expect((await ask({ url: '/so', headers: as('hoa') })).statusCode).toBe(403)
    expect((await ask({ url: '/so', headers: as('binh') })).body).toBe('specialist')
    const reply = await ask({
      ...{ method: 'POST', url: '/so', payload: 'a=1' },
      headers: { ...form, ...ours, ...as('binh') },
    })
    expect(reply.statusCode).toBe(403)
  })

  test('our cookies stay out of reach of scripts and other sites', async () => {
    const { headers } = await ask({ url: '/vao' })
    expect(headers['set-cookie']).toBe(
      'the=hoa; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax',
    )
  })
})

describe('bodies', () => {
  const parts = (...bodies: string[]) => ({
    ...({ method: 'POST', url: '/tep' } as const),
    headers: { ...ours, 'content-type': 'multipart/form-data; boundary=x' },
    payload: `${bodies.map((body) => `--x\r\ncontent-disposition: form-data; ${body}\r\n`).join('')}--x--\r\n`,
  })
  const file = (name: string, content: string) =>
    `name="tep"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${content}`

  test('files come with the fields of their form and are gone after the reply', async () => {
    const reply = await ask(
      parts(
        'name="ten"\r\n\r\nHoa',
        'name="ten"\r\n\r\nBình',
        file('đơn.txt', 'xin'),
        file('', ''),
      ),
    )
    const { form, ten, files } = JSON.parse(reply.body)
    expect([form.ten, ten]).toEqual(['Bình', ['Hoa', 'Bình']])
    expect(files).toMatchObject([{ field: 'tep', name: 'đơn.txt', size: 3, content: 'xin' }])
    await vi.waitFor(() => expect(existsSync(files[0].folder)).toBe(false))
  })

  test('too large a file and too many of them are refused', async () => {
    expect((await ask(parts(file('a', 'x'.repeat(1001))))).statusCode).toBe(413)
    expect((await ask(parts(...['a', 'b', 'c'].map((name) => file(name, 'x'))))).statusCode).toBe(
      413,
    )
  })

  test('a pasted text beside a file is taken whole or refused, never cut', async () => {
    const pasted = (...lengths: number[]) =>
      ask(parts(...lengths.map((length) => `name="dan"\r\n\r\n${'x'.repeat(length)}`)))
    expect(JSON.parse((await pasted(2_000_000)).body).form.dan).toHaveLength(2_000_000)
    expect((await pasted(9_000_000)).statusCode).toBe(413)
    expect((await pasted(...Array.from({ length: 9 }, () => 1_000_000))).statusCode).toBe(413)
  })

  test('files of a sender who has gone away are whole while they are handled, and then gone', async () => {
    const { payload, headers } = parts(file('a', 'x'), file('b', 'y'))
    const head = Object.entries({ ...headers, host: '127.0.0.1:8080' }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    )
    const [address] = server.addresses()
    const socket = connect(typeof address === 'object' ? address.port : 0, '127.0.0.1')
    socket.write(
      `POST /bo-di HTTP/1.1\r\n${head.join('')}content-length: ${payload.length}\r\n\r\n${payload}`,
    )
    const { folder, goOn } = await handled
    socket.destroy()
    await new Promise((later) => setTimeout(later, 50))
    expect(existsSync(folder)).toBe(true)
    goOn()
    await vi.waitFor(() => expect(existsSync(folder)).toBe(false))
  })

  test('bytes reach the route that takes them, up to their limit', async () => {
    const send = (url: string, payload: string) =>
      ask({
        ...{ method: 'POST', url, payload },
        headers: { ...ours, 'content-type': 'application/octet-stream' },
      })
    expect((await send('/byte', 'mot cua')).body).toBe('mot cua')
    expect((await send('/byte', 'x'.repeat(11))).statusCode).toBe(413)
    expect((await send('/ho-so', 'x')).statusCode).toBe(415)
    expect((await ask({ ...parts(file('a', 'x')), url: '/ho-so' })).statusCode).toBe(415)
  })
})

test('who asks too much in a minute is told to wait, and others are not', async () => {
  const guarded = aServer(2)
  const from = (remoteAddress: string) =>
    guarded.inject({ url: '/', remoteAddress, headers: { host: '127.0.0.1:8080' } })
  const asked = [await from('10.0.0.1'), await from('10.0.0.1'), await from('10.0.0.1')]
  expect(asked.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429])
  expect(asked[2]?.body).toContain('Xin chờ một phút rồi thử lại')
  expect((await from('10.0.0.2')).statusCode).toBe(200)
  await guarded.close()
})

describe('errors', () => {
  test('an unknown address is told in Vietnamese', async () => {
    for (const url of ['/no-such', '/ho-so/1/2', '/ho-so'])
      expect(await ask({ url }), url).toMatchObject({
        statusCode: 404,
        body: '<h1>404</h1><p>Không có trang này.</p>',
      })
  })

  test('what the rules do not allow is shown in the words of the rule', async () => {
    expect(await ask({ url: '/refused' })).toMatchObject({
      statusCode: 409,
      body: '<h1>409</h1><p>Hồ sơ đã trả kết quả.</p>',
    })
    expect(await ask({ url: '/missing' })).toMatchObject({
      statusCode: 404,
      body: '<h1>404</h1><p>Không có hồ sơ H29.</p>',
    })
  })

  test('a bug shows only a number, under which the log tells the rest', async () => {
    const { statusCode, body } = await ask({ url: '/bug' })
    expect(statusCode).toBe(500)
    const [, reference = 'none'] = /Mã tra cứu: ([0-9a-f]{8})\./.exec(body) ?? []
    expect(body).not.toContain('bí mật')
    const line = logged.find((each) => each.includes(`"reference":"${reference}"`))
    expect(line).toContain('khoá bí mật 42')
  })

  test('what cannot be read is told plainly', async () => {
    const cases = [
      { status: 413, told: 'quá lớn', reply: post({}, `a=${'x'.repeat(1_100_000)}`) },
      {
        status: 415,
        told: 'chỉ nhận dữ liệu',
        reply: post({ 'content-type': 'text/xml' }, '<a/>'),
      },
      {
        ...{ status: 415, told: 'chỉ nhận dữ liệu' },
        reply: post({ 'content-type': 'application/json' }, '{'),
      },
      { status: 400, told: 'không đọc được', reply: ask({ url: '/ho-so/%E0%A4%A' }) },
      { status: 400, told: 'không đọc được', reply: post({ 'content-length': '999' }) },
    ]
    for (const { status, told, reply } of cases) {
      const { statusCode, body } = await reply
      expect([statusCode, body]).toEqual([status, expect.stringContaining(told)])
      expect(body).not.toContain('FST_')
    }
  })
})

describe('replies', () => {
  test('every reply carries the security headers, errors too', async () => {
    const replies = await Promise.all([
      ...['/', '/no-such', '/refused', '/bug', '/report', '/%zz'].map((url) => ask({ url })),
      ask({ url: '/', headers: { host: 'evil.example' } }),
      ask({ method: 'POST', url: '/xong', headers: { ...form, ...ours } }),
    ])
    for (const { headers } of replies) {
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
      })
    }
  })

  test('bytes that are no HTTP get the same headers and nothing else', async () => {
    const answer = await askInBytes('MỘT CỬA\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(answer).toContain('x-content-type-options: nosniff')
  })

  test('after an act the browser is sent on with 303, so that reloading repeats nothing', async () => {
    const { statusCode, headers } = await ask({
      method: 'POST',
      url: '/xong',
      headers: { ...form, ...ours },
    })
    expect([statusCode, headers.location]).toEqual([303, '/ho-so/1'])
  })

  test('whatever was typed into the address to which one is sent on, it stays one line', async () => {
    const send = (ve: string) =>
      ask({
        ...{ method: 'POST', url: '/xong', payload: new URLSearchParams({ ve }).toString() },
        headers: { ...form, ...ours },
      })
    for (const [typed, location] of [
      ['/ho-so?bo=1\r\nset-cookie: the=hoa', '/ho-so?bo=1%0D%0Aset-cookie:%20the=hoa'],
      ['/ho-so/đất?q=%20', '/ho-so/%C4%91%E1%BA%A5t?q=%20'],
      ['/ho-so?q=\u{1F600}\u2028', '/ho-so?q=%F0%9F%98%80%E2%80%A8'],
    ] as const) {
      const { statusCode, headers } = await send(typed)
      expect([statusCode, headers.location]).toEqual([303, location])
      expect(headers['set-cookie']).toBeUndefined()
    }
  })

  test('a name that was cut within a letter is still a name', async () => {
    const { statusCode, headers } = await ask({ url: '/cut' })
    expect(statusCode).toBe(200)
    expect(headers['content-disposition']).toContain("filename*=UTF-8''M%E1%BA%B7t%EF%BF%BD.pdf")
  })

  test('a file keeps its Vietnamese name, with a plain one for old programs', async () => {
    const { headers, rawPayload } = await ask({ url: '/report' })
    expect(headers['content-disposition']).toBe(
      'attachment; filename="Bao cao _quy I_ _ Da ky.docx"; ' +
        "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%27qu%C3%BD%20I%27%20%E2%80%93%20%C4%90%C3%A3%20k%C3%BD.docx",
    )
    expect([...rawPayload]).toEqual([1, 2])
  })

  test('news is sent as it happens, line by line', async () => {
    const { headers, body } = await ask({ url: '/tin' })
    expect(headers['content-type']).toMatch('text/event-stream')
    expect(body).toBe('event: change\ndata: một\ndata: hai\n\n')
  })

  test('whoever sends without end is let go', () => {
    expect(server.server.requestTimeout).toBeGreaterThan(0)
    expect(server.server.headersTimeout).toBeGreaterThan(0)
  })

  test('what is long is sent compressed to whoever can unpack it', async () => {
    const { headers, rawPayload } = await ask({ url: '/dai', headers: { 'accept-encoding': 'br' } })
    expect(headers['content-encoding']).toBe('br')
    expect(rawPayload.length).toBeLessThan(200)
  })

  test('what has its hash in its address may be kept forever', async () => {
    const { headers } = await ask({ url: '/style.css' })
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-disposition']).toMatch(/^inline; /)
  })

  test('of a repeated name the last value counts, and odd names do no harm', async () => {
    expect((await ask({ url: '/ho-so/7?tu=a&tu=b' })).body).toBe('7 b')
    const { body } = await post({}, 'a=1&a=2&__proto__=x&t%C3%AAn=Th%E1%BB%8B+Hoa')
    expect(JSON.parse(body)).toMatchObject({ a: '2', tên: 'Thị Hoa' })
  })
})

test('the log knows the address but not what was searched for', async () => {
  await ask({ url: '/ho-so/7?tu=079085001234' })
  expect(logged.join('')).toContain('"path":"/ho-so/7"')
  expect(logged.join('')).not.toContain('079085001234')
})
