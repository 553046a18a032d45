import { load } from 'cheerio'
import type { LightMyRequestResponse } from 'fastify'
import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { useOffice } from '../../../../test/support/office.ts'
import { aPerson, bookFaults } from '../identity.builder.ts'

const test$ = useDatabase()
const clock = { now: new Date('2026-11-23T01:00:00Z') }
const office = useOffice(test$, { now: () => clock.now })
const later = (seconds: number) => {
  clock.now = new Date(clock.now.getTime() + seconds * 1000)
}
const PASSWORD = 'con trâu đi trước'

const sent = (url: string, form: Record<string, string>, cookie?: string) =>
  office.askWith(cookie, {
    ...{ method: 'POST', url },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
const cookieOf = (reply: LightMyRequestResponse, wanted: string): string => {
  const cookie = reply.cookies.find(({ name, value }) => name === wanted && value !== '')
  return cookie ? `${wanted}=${cookie.value}` : ''
}
const session = (reply: LightMyRequestResponse) => cookieOf(reply, 'motcua')
const step = (reply: LightMyRequestResponse) => cookieOf(reply, 'motcua-dang-nhap')
const told = (reply: LightMyRequestResponse) =>
  load(reply.body)('.ds-error-summary li').text().trim()
const heading = (reply: LightMyRequestResponse) => load(reply.body)('h1').text().trim()
const signIn = (loginName: string) => sent('/dang-nhap', { loginName, password: PASSWORD, ve: '/' })
/** What the telephone shows now, or what it shows `seconds` later. */
const codeOf = (secret: string, seconds = 0) =>
  new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: Date.now() + seconds * 1000 })

/** Somebody with an authenticator app: its secret, and the recovery codes that came with it. */
const withApp = async (loginName: string) => {
  const accountId = await aPerson(test$.db, { loginName, password: PASSWORD, now: clock.now })
  const cookie = session(await signIn(loginName))
  const page = load((await office.askWith(cookie, { url: '/tai-khoan/lop-hai' })).body)
  const secret = String(page('[name=secret]').val())
  const done = await sent('/tai-khoan/lop-hai', { secret, code: codeOf(secret) }, cookie)
  const codes = load(done.body)('.sign-in__codes code')
    .toArray()
    .map((element) => load(element).text())
  return { accountId, cookie, secret, codes }
}

test('an app is added by scanning and proving it, and ten recovery codes are shown once', async () => {
  const { cookie, secret, codes } = await withApp('an')
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(new Set(codes).size).toBe(10)
  const account = load((await office.askWith(cookie, { url: '/tai-khoan' })).body)('main').text()
  expect(account).toContain('Còn 10 mã dự phòng')
  expect(account).not.toContain(codes[0])
})

test('the QR code is a drawing without style, and the key stands beside it', async () => {
  const { cookie } = await withApp('qr')
  const $ = load((await office.askWith(cookie, { url: '/tai-khoan/lop-hai' })).body)
  expect($('svg.qr-code path').attr('d')).toMatch(/^M4 4h1v1h-1z/)
  expect($('svg.qr-code').attr('style')).toBeUndefined()
})

test('a wrong code adds nothing, and the same key can be tried again', async () => {
  await aPerson(test$.db, { loginName: 'typo', password: PASSWORD, now: clock.now })
  const cookie = session(await signIn('typo'))
  const secret = 'A'.repeat(32)
  const reply = await sent('/tai-khoan/lop-hai', { secret, code: '000000' }, cookie)
  expect([reply.statusCode, told(reply)]).toEqual([422, expect.stringContaining('Mã không đúng')])
  expect(load(reply.body)('[name=secret]').val()).toBe(secret)
})

test('password and code together let in; the password alone does not', async () => {
  const { secret } = await withApp('both')
  const first = await signIn('both')
  expect([first.statusCode, heading(first), session(first)]).toEqual([
    200,
    'Xác thực lớp thứ hai',
    '',
  ])
  const wrong = await sent('/dang-nhap/lop-hai', { code: '123456' }, step(first))
  expect([wrong.statusCode, told(wrong)]).toEqual([422, 'Mã không đúng hoặc đã dùng rồi.'])
  const right = await sent('/dang-nhap/lop-hai', { code: codeOf(secret, 30) }, step(first))
  expect(right.headers.location).toBe('/')
  expect((await office.askWith(session(right), { url: '/tai-khoan' })).statusCode).toBe(200)
})

test('a code is taken once, also by two who type it at the same moment', async () => {
  const { secret } = await withApp('replay')
  const [one, two] = [await signIn('replay'), await signIn('replay')]
  const code = codeOf(secret, 30)
  const replies = await Promise.all([
    sent('/dang-nhap/lop-hai', { code }, step(one)),
    sent('/dang-nhap/lop-hai', { code }, step(two)),
  ])
  expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 422])
})

test('a recovery code opens once, however it is typed', async () => {
  const { codes } = await withApp('lost')
  const code = codes[0]?.toUpperCase().replace('-', ' ') ?? ''
  expect((await sent('/dang-nhap/lop-hai', { code }, step(await signIn('lost')))).statusCode).toBe(
    303,
  )
  expect((await sent('/dang-nhap/lop-hai', { code }, step(await signIn('lost')))).statusCode).toBe(
    422,
  )
})

test('new recovery codes end the old ones', async () => {
  const { codes, cookie } = await withApp('renewed')
  const page = await sent('/tai-khoan/ma-du-phong', {}, cookie)
  const fresh = load(page.body)('.sign-in__codes code').first().text()
  const tried = async (code: string) =>
    (await sent('/dang-nhap/lop-hai', { code }, step(await signIn('renewed')))).statusCode
  expect([await tried(codes[1] ?? ''), await tried(fresh)]).toEqual([422, 303])
})

test('guessing codes is slowed down, whoever knows the password', async () => {
  const { secret } = await withApp('guessed')
  const first = await signIn('guessed')
  for (let guess = 0; guess < 4; guess++)
    await sent('/dang-nhap/lop-hai', { code: `00000${guess}` }, step(first))
  const code = codeOf(secret, 30)
  const blocked = await sent('/dang-nhap/lop-hai', { code }, step(first))
  expect(told(blocked)).toContain('Đã sai nhiều lần')
  const anew = await sent('/dang-nhap/lop-hai', { code }, step(await signIn('guessed')))
  expect(told(anew)).toContain('Đã sai nhiều lần')
})

test('the step lasts fifteen minutes and is of no use without its cookie', async () => {
  const { secret } = await withApp('late')
  const first = await signIn('late')
  const none = await sent('/dang-nhap/lop-hai', { code: codeOf(secret, 30) })
  expect([none.statusCode, told(none)]).toEqual([422, expect.stringContaining('quá 15 phút')])
  later(15 * 60 + 1)
  const late = await sent('/dang-nhap/lop-hai', { code: codeOf(secret, 30) }, step(first))
  expect([late.statusCode, session(late)]).toEqual([422, ''])
})

test('an administrator takes a lost factor away', async () => {
  const { accountId } = await withApp('helped')
  const administrator = await office.signIn('administrator')
  await sent(`/quan-tri/nguoi-dung/${accountId}/go-lop-hai`, {}, administrator)
  expect((await signIn('helped')).statusCode).toBe(303)
})

test('the books say that there is a factor and hold nothing that proves it', async () => {
  const { secret, codes } = await withApp('secret')
  const { rows } = await test$.owner.query(
    `select string_agg(changes::text || coalesce(evidence::text, ''), ' ') as told from identity.journal`,
  )
  expect(rows[0].told).toContain('second_factor')
  for (const proof of [secret, ...codes]) expect(rows[0].told).not.toContain(proof)
  expect(await bookFaults(test$.ownerUrl)).toEqual([])
  expect(office.unexpected).toEqual([])
})
