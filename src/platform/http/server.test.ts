import { once } from 'node:events'
import { connect } from 'node:net'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { openLog } from '../log.ts'
import { NotFound, Refused } from '../refused.ts'
import { page, type Reply, type Route, redirect } from './route.ts'
import { createServer } from './server.ts'

const test$ = useDatabase()
const logged: string[] = []
let server: FastifyInstance

const route = (method: Route['method'], url: string, handle: Route['handle']): Route => ({
  ...{ method, url, handle },
  ...{ permission: 'public', audit: 'try' },
})
const stop = (error: Error) => (): Reply => {
  throw error
}
const routes = [
  route('GET', '/', () => page('<h1>Trang chủ</h1>')),
  route('GET', '/ho-so/:code', ({ params, query }) => page(`${params.code} ${query.tu ?? ''}`)),
  route('POST', '/ho-so', ({ form }) => page(JSON.stringify(form), 422)),
  route('POST', '/xong', () => redirect('/ho-so/1')),
  route('GET', '/refused', stop(new Refused('Hồ sơ đã trả kết quả.'))),
  route('GET', '/missing', stop(new NotFound('Không có hồ sơ H29.'))),
  route('GET', '/bug', stop(Object.assign(new Error('khoá bí mật 42'), { statusCode: 400 }))),
  route('GET', '/report', () => ({
    ...{ kind: 'file', name: "Báo cáo 'quý I' – Đã ký.docx", body: Buffer.from([1, 2]) },
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })),
  route('GET', '/style.css', () => ({
    ...{ kind: 'file', name: 'style.css', type: 'text/css; charset=utf-8', body: 'p{}' },
    ...{ inline: true, cache: 'forever' },
  })),
] satisfies Route[]

beforeAll(async () => {
  server = createServer({
    routes,
    log: openLog({ logLevel: 'info' }, { write: (line) => logged.push(line) }),
    errorPage: (status, message) => `<h1>${status}</h1><p>${message}</p>`,
    requestOf: () => ({
      ...{ db: test$.db, unitId: 1, actor: { name: 'Hoa', role: 'clerk' } },
      ...{ now: new Date(), newId: () => '' },
    }),
    unitName: 'UBND xã Tịnh Khê',
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => server.close())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const ask = ({ headers, ...options }: InjectOptions) =>
  server.inject({ ...options, headers: { host: '127.0.0.1:8080', ...headers } })
const post = (headers: Record<string, string>, payload = 'ten=Hoa') =>
  ask({ method: 'POST', url: '/ho-so', headers: { ...form, ...headers }, payload })

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

  test('a foreign name that points at this machine is refused', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io:8080', 'x']) {
      const reply = await ask({ url: '/', headers: { host } })
      expect(reply.statusCode, host).toBe(403)
      expect(reply.body).toContain('chỉ mở được từ chính máy đang chạy chương trình')
      expect(reply.body).not.toContain('Trang chủ')
    }
  })

  test('a request that names no machine is refused', async () => {
    expect(await askInBytes('GET / HTTP/1.1\r\nHost:\r\n\r\n')).toMatch(/^HTTP\/1\.1 403 /)
  })

  test('a form of our own page is taken, a form of a foreign page is not', async () => {
    expect((await post({ origin: 'http://127.0.0.1:8080' })).statusCode).toBe(422)
    expect((await post({})).statusCode).toBe(422)
    for (const origin of [
      'http://evil.example',
      'http://localhost:8080',
      'null',
      'http://127.0.0.1',
    ])
      expect((await post({ origin })).statusCode, origin).toBe(403)
    expect((await post({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
  })
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
      ask({ method: 'POST', url: '/xong', headers: form }),
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
    const { statusCode, headers } = await ask({ method: 'POST', url: '/xong', headers: form })
    expect([statusCode, headers.location]).toEqual([303, '/ho-so/1'])
  })

  test('a file keeps its Vietnamese name, with a plain one for old programs', async () => {
    const { headers, rawPayload } = await ask({ url: '/report' })
    expect(headers['content-disposition']).toBe(
      'attachment; filename="Bao cao _quy I_ _ Da ky.docx"; ' +
        "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%27qu%C3%BD%20I%27%20%E2%80%93%20%C4%90%C3%A3%20k%C3%BD.docx",
    )
    expect([...rawPayload]).toEqual([1, 2])
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
