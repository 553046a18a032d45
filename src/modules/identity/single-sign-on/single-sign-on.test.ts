import type { Server } from 'node:http'
import { load } from 'cheerio'
import type { LightMyRequestResponse } from 'fastify'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { useOffice } from '../../../../test/support/office.ts'
import { setActive } from '../accounts/change-account.ts'
import { aPerson, aRequest, bookFaults } from '../identity.builder.ts'
import { linkAccount, unlinkAccount } from './link-account.ts'
import { listLinks } from './links.sql.ts'
import { openProvider } from './provider.ts'

const OFFICE = 'http://127.0.0.1:8080'
const PORT = 20_000 + (process.pid % 20_000)
const issuer = `http://127.0.0.1:${PORT}`
const settings = { issuer, clientId: 'mot-cua', clientSecret: 'bi-mat-cua-mot-cua-32-ky-tu-dai' }

const test$ = useDatabase()
const office = useOffice(test$, { provider: openProvider(settings) })

/** Whom the provider knows, by the name typed there; the name is also the subject. */
const people: Record<string, { email: string; email_verified: boolean }> = {
  an: { email: 'An@Xa.gov.vn', email_verified: true },
  gia: { email: 'binh@xa.gov.vn', email_verified: false },
  doi: { email: 'chung@xa.gov.vn', email_verified: true },
  xa: { email: '', email_verified: false },
  lan: { email: 'lan@xa.gov.vn', email_verified: true },
  nghi: { email: 'nghi@xa.gov.vn', email_verified: true },
}

let server: Server
beforeAll(async () => {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [`${OFFICE}/dang-nhap/nha-cung-cap/ve`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  })
  server = provider.listen(PORT, '127.0.0.1')
})
afterAll(() => server?.close())

const cookieOf = (reply: LightMyRequestResponse, wanted: string): string => {
  const cookie = reply.cookies.find(({ name, value }) => name === wanted && value !== '')
  return cookie ? `${wanted}=${cookie.value}` : ''
}
const told = (reply: LightMyRequestResponse) =>
  load(reply.body)('.ds-error-summary li').text().trim()

/** Leaves for the provider: where to, and the cookie that ties the way back to this browser. */
const leave = async (ve = '/', more = {}) => {
  const reply = await office.askWith(undefined, {
    url: `/dang-nhap/nha-cung-cap?${new URLSearchParams({ ve, ...more })}`,
  })
  return { to: String(reply.headers.location), cookie: cookieOf(reply, 'motcua-dang-nhap') }
}

/** A browser at the provider: follows its pages, with its cookies, until it is sent back to the office. */
const atProvider = async (start: string, name: string | 'cancel'): Promise<string> => {
  const cookies = new Map<string, string>()
  let [url, form] = [start, undefined as URLSearchParams | undefined]
  for (let hop = 0; hop < 12; hop++) {
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ')
    const reply = await fetch(url, {
      ...{ redirect: 'manual', headers: { cookie } },
      ...(form ? { method: 'POST', body: form } : {}),
    })
    for (const set of reply.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value) cookies.set(key, value)
      else cookies.delete(key)
    }
    const next = reply.headers.get('location')
    if (next?.startsWith(OFFICE)) return next.slice(OFFICE.length)
    if (next) [url, form] = [new URL(next, url).href, undefined]
    else [url, form] = answer(load(await reply.text()), url, name)
  }
  throw new Error('the provider never sent the browser back')
}

const answer = (
  $: ReturnType<typeof load>,
  at: string,
  name: string,
): [string, URLSearchParams | undefined] => {
  if (name === 'cancel')
    return [new URL($('a[href$="/abort"]').attr('href') ?? '', at).href, undefined]
  const prompt = String($('[name=prompt]').val())
  return [
    new URL($('form').attr('action') ?? '', at).href,
    new URLSearchParams(prompt === 'login' ? { prompt, login: name, password: 'x' } : { prompt }),
  ]
}

const comeBack = (url: string, cookie: string) => office.askWith(cookie, { url })
const signIn = async (name: string, ve = '/') => {
  const { to, cookie } = await leave(ve)
  return comeBack(await atProvider(to, name), cookie)
}

test('the way to the provider carries state, nonce and a PKCE challenge', async () => {
  const { to } = await leave()
  const asked = new URL(to)
  expect(asked.origin).toBe(issuer)
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    ...{ response_type: 'code', code_challenge_method: 'S256', client_id: 'mot-cua' },
    ...{ state: expect.stringMatching(/.{40}/), nonce: expect.stringMatching(/.{40}/) },
  })
})

test('who is linked by an administrator is let in, to the page that was wanted', async () => {
  const id = await aPerson(test$.db, { loginName: 'linked' })
  await linkAccount(aRequest(test$.db), id, { issuer, subject: 'xa' })
  const reply = await signIn('xa', '/ho-so')
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/ho-so'])
  const page = await office.askWith(cookieOf(reply, 'motcua'), { url: '/tai-khoan' })
  expect(load(page.body)('h1').text().trim()).toBe('Người dùng linked')
})

test('the word of the provider alone is no proof of who sits there; asked again it is', async () => {
  const changing = async (reply: LightMyRequestResponse) => {
    const cookie = cookieOf(reply, 'motcua')
    const page = await office.askWith(cookie, { url: '/tai-khoan/lop-hai' })
    return load(page.body)('h1').text().trim()
  }
  expect(await changing(await signIn('xa'))).toBe('Xác nhận lại')
  const { to, cookie } = await leave('/', { lai: '1' })
  expect(new URL(to).searchParams.get('prompt')).toBe('login')
  const again = await comeBack(await atProvider(to, 'xa'), cookie)
  expect(await changing(again)).toBe('Thêm lớp bảo vệ thứ hai')
})

test('a verified e-mail address that one person bears links by itself, once and for all', async () => {
  await aPerson(test$.db, { loginName: 'an', email: 'an@xa.gov.vn' })
  expect((await signIn('an')).statusCode).toBe(303)
  expect((await signIn('an')).statusCode).toBe(303)
  const { rows } = await test$.owner.query(
    `select count(*) as links from identity.provider_link where provider_subject = 'an'`,
  )
  expect(rows).toEqual([{ links: 1 }])
})

test('an address that is not verified, or that two people bear, links nobody', async () => {
  await aPerson(test$.db, { loginName: 'binh', email: 'binh@xa.gov.vn' })
  await aPerson(test$.db, { loginName: 'chung-1', email: 'chung@xa.gov.vn' })
  await aPerson(test$.db, { loginName: 'chung-2', email: 'chung@xa.gov.vn' })
  for (const name of ['gia', 'doi']) {
    const reply = await signIn(name)
    expect([reply.statusCode, told(reply)]).toEqual([422, expect.stringContaining('chưa liên kết')])
    expect(cookieOf(reply, 'motcua')).toBe('')
  }
})

test('an address opens no account that is linked to somebody else, or whose link was ended', async () => {
  const id = await aPerson(test$.db, { loginName: 'lan', email: 'lan@xa.gov.vn' })
  await linkAccount(aRequest(test$.db), id, { issuer, subject: 'lan-khac' })
  expect(told(await signIn('lan'))).toContain('chưa liên kết')
  const [link] = await test$.db.read({ unitId: 1 }, (tx) => listLinks(tx, id))
  await unlinkAccount(aRequest(test$.db), id, link?.id ?? '')
  expect(told(await signIn('lan'))).toContain('chưa liên kết')
})

test('who was kept out here stays out, whatever the provider says', async () => {
  const id = await aPerson(test$.db, { loginName: 'nghi', email: 'nghi@xa.gov.vn' })
  await linkAccount(aRequest(test$.db), id, { issuer, subject: 'nghi' })
  await setActive(aRequest(test$.db), id, false)
  expect(cookieOf(await signIn('nghi'), 'motcua')).toBe('')
})

test('a way back with another state, another browser, or a second time leads nowhere', async () => {
  const { to, cookie } = await leave()
  const back = await atProvider(to, 'xa')
  const forged = back.replace(/state=[^&]+/, 'state=forged')
  expect(told(await comeBack(forged, cookie))).toContain('chưa xác nhận được')
  expect(told(await comeBack(back, cookie))).toContain('quá hạn')
  const other = await leave()
  expect(told(await comeBack(back, other.cookie))).toContain('chưa xác nhận được')
  expect(told(await comeBack(back, ''))).toContain('quá hạn')
})

test('a reply with another nonce or verifier is not believed', async () => {
  for (const spoilt of ['nonce', 'verifier']) {
    const { to, cookie } = await leave()
    await test$.owner.query(
      `update identity.sign_in_step set memory = memory || jsonb_build_object($1::text, repeat('x', 43))`,
      [spoilt],
    )
    expect(told(await comeBack(await atProvider(to, 'xa'), cookie))).toContain('chưa xác nhận được')
  }
})

test('who cancels at the provider is back at sign-in', async () => {
  const { to, cookie } = await leave()
  const reply = await comeBack(await atProvider(to, 'cancel'), cookie)
  expect([reply.statusCode, told(reply)]).toEqual([
    422,
    expect.stringContaining('đã thôi đăng nhập'),
  ])
})

test('the books are whole, and neither secret nor token was logged', async () => {
  expect(await bookFaults(test$.ownerUrl)).toEqual([])
  expect(office.unexpected).toEqual([])
})
