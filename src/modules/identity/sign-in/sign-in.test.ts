import { load } from 'cheerio'
import type { LightMyRequestResponse } from 'fastify'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { useOffice } from '../../../../test/support/office.ts'
import { setActive } from '../accounts/change-account.ts'
import { aPerson, aRequest, bookFaults } from '../identity.builder.ts'
import { resetPassword } from '../passwords/set-password.ts'
import { usualPolicy } from '../policy/policy.ts'
import { setPolicy } from '../policy/set-policy.ts'

const test$ = useDatabase()
const clock = { now: new Date('2026-11-23T01:00:00Z') }
const office = useOffice(test$, { now: () => clock.now })
const later = (seconds: number) => {
  clock.now = new Date(clock.now.getTime() + seconds * 1000)
}

const PASSWORD = 'con trâu đi trước'
const person = (loginName: string, more: Partial<Parameters<typeof aPerson>[1]> = {}) =>
  aPerson(test$.db, { loginName, password: PASSWORD, now: clock.now, ...more })

const sent = (url: string, form: Record<string, string>, cookie?: string, from = '10.0.0.1') =>
  office.askWith(cookie, {
    method: 'POST',
    url,
    remoteAddress: from,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
const signIn = (loginName: string, password = PASSWORD, { ve = '/', from = '10.0.0.1' } = {}) =>
  sent('/dang-nhap', { loginName, password, ve }, undefined, from)
const cookieOf = (reply: LightMyRequestResponse, wanted = 'motcua'): string => {
  const cookie = reply.cookies.find(({ name, value }) => name === wanted && value !== '')
  return cookie ? `${wanted}=${cookie.value}` : ''
}
const told = (reply: LightMyRequestResponse) =>
  load(reply.body)('.ds-error-summary li').text().trim()
const heading = (reply: LightMyRequestResponse) => load(reply.body)('h1').text().trim()
const statusOf = async (cookie: string, url = '/tai-khoan') =>
  (await office.askWith(cookie, { url })).statusCode

const WRONG = 'Tên đăng nhập hoặc mật khẩu không đúng.'

test('name and password let somebody in, and lead back to the page that was wanted', async () => {
  await person('an')
  const stranger = await office.askWith(undefined, { url: '/ho-so?xem=sap-den-han' })
  expect(stranger.headers.location).toBe('/dang-nhap?ve=%2Fho-so%3Fxem%3Dsap-den-han')
  const reply = await signIn('An ', PASSWORD, { ve: '/ho-so?xem=sap-den-han' })
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/ho-so?xem=sap-den-han'])
  const page = await office.askWith(cookieOf(reply), { url: '/tai-khoan' })
  expect(load(page.body)('.office-person__name').text()).toBe('Người dùng an')
})

test('a password typed with loose marks is the same password', async () => {
  await person('marks')
  expect((await signIn('marks', PASSWORD.normalize('NFD'))).statusCode).toBe(303)
})

test('the cookie is out of reach of scripts and of other sites', async () => {
  await person('cookie')
  const { headers } = await signIn('cookie')
  const [set] = [headers['set-cookie'] ?? ''].flat()
  expect(set).toMatch(/^motcua=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('a wrong password, an unknown name and somebody kept out are answered alike', async () => {
  await person('known')
  await setActive(aRequest(test$.db, clock.now), await person('gone'), false)
  const replies = [
    await signIn('known', 'không phải mật khẩu'),
    await signIn('nobody', 'không phải mật khẩu'),
    await signIn('gone', PASSWORD),
  ]
  for (const reply of replies) expect([reply.statusCode, told(reply)]).toEqual([422, WRONG])
  expect(load(replies[0]?.body ?? '')('[name=loginName]').val()).toBe('known')
  expect(replies[0]?.body).not.toContain('không phải mật khẩu')
})

test('and an unknown name costs as much work as a wrong password', async () => {
  await person('slow')
  const workFor = async (loginName: string) => {
    const before = process.cpuUsage()
    await signIn(loginName, 'sai rồi', { from: `10.1.0.${loginName.length}` })
    return process.cpuUsage(before).user
  }
  const known = Math.min(await workFor('slow'), await workFor('slow'), await workFor('slow'))
  const unknown = Math.min(await workFor('nobody-1'), await workFor('nobody-22'))
  expect(unknown).toBeGreaterThan(known * 0.3)
})

test.each([
  ['//evil.example/'],
  ['/\\evil.example'],
  ['https://evil.example/'],
  ['javascript:alert(1)'],
  ['/\t/evil.example'],
  ['/dang-xuat'],
  ['/..//evil.example'],
])('after signing in nobody is led to %s', async (ve) => {
  const name = `led-${Buffer.from(ve).toString('hex').slice(0, 20)}`
  await person(name)
  expect((await signIn(name, PASSWORD, { ve })).headers.location).toBe('/')
})

test('guesses grow slower, are told how long to wait, and never shut somebody out for ever', async () => {
  await person('guessed')
  const from = '10.2.0.1'
  for (let guess = 0; guess < 4; guess++) await signIn('guessed', `đoán ${guess}`, { from })
  const blocked = await signIn('guessed', PASSWORD, { from })
  expect(told(blocked)).toBe('Đã sai nhiều lần. Hãy thử lại sau 10 giây.')
  later(11)
  expect(told(await signIn('guessed', 'đoán nữa', { from }))).toBe(WRONG)
  expect(told(await signIn('guessed', PASSWORD, { from }))).toContain('sau 20 giây')
  later(21)
  expect((await signIn('guessed', PASSWORD, { from })).statusCode).toBe(303)
  expect(told(await signIn('guessed', 'đoán lại', { from }))).toBe(WRONG)
  expect((await signIn('guessed', PASSWORD, { from })).statusCode).toBe(303)
})

test('a hundred guesses at once are no better than one after another', async () => {
  await person('stormed')
  const from = '10.2.0.2'
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, place) => signIn('stormed', `đoán ${place}`, { from })),
  )
  expect(replies.filter((reply) => told(reply) === WRONG)).toHaveLength(4)
})

test('a clock that is set back keeps nobody waiting until it has caught up', async () => {
  await person('set-back')
  const from = '10.2.0.5'
  for (let guess = 0; guess < 4; guess++) await signIn('set-back', `đoán ${guess}`, { from })
  later(-2 * 3600)
  expect((await signIn('set-back', PASSWORD, { from })).statusCode).toBe(303)
  later(2 * 3600)
})

test('who signed in rightly does not wait where the clock begins anew a little earlier', async () => {
  await person('restarted')
  expect((await signIn('restarted')).statusCode).toBe(303)
  later(-90)
  expect((await signIn('restarted')).statusCode).toBe(303)
  later(90)
})

test('guessing many names from one address is slowed down too, and other addresses are not', async () => {
  const from = '10.2.0.3'
  for (let guess = 0; guess < 30; guess++) await signIn(`guess-${guess}`, 'đoán', { from })
  await person('bystander')
  expect(told(await signIn('bystander', PASSWORD, { from }))).toContain('Đã sai nhiều lần')
  expect((await signIn('bystander', PASSWORD, { from: '10.2.0.4' })).statusCode).toBe(303)
})

test('a token that was planted beforehand is worth nothing afterwards', async () => {
  await person('fixed')
  const planted = `motcua=${'A'.repeat(43)}`
  const reply = await sent('/dang-nhap', { loginName: 'fixed', password: PASSWORD }, planted)
  expect(cookieOf(reply)).not.toBe(planted)
  expect(await statusOf(planted)).toBe(303)
})

test('a session ends by signing out, and the cookie copied before is worth nothing', async () => {
  await person('leaving')
  const cookie = cookieOf(await signIn('leaving'))
  expect(await statusOf(cookie)).toBe(200)
  expect((await sent('/dang-xuat', {}, cookie)).headers.location).toBe('/dang-nhap')
  expect(await statusOf(cookie)).toBe(303)
})

test('a session ends after 8 hours without use, and after 24 in any case', async () => {
  await person('idle')
  const idle = cookieOf(await signIn('idle'))
  later(8 * 3600 + 1)
  expect(await statusOf(idle)).toBe(303)
  const busy = cookieOf(await signIn('idle'))
  for (let hours = 0; hours < 23; hours += 7) {
    later(7 * 3600)
    expect(await statusOf(busy)).toBe(hours < 21 ? 200 : 303)
  }
})

test('a page that is left open and follows what changes keeps no session alive', async () => {
  await person('away')
  const cookie = cookieOf(await signIn('away'))
  const followed = async () => {
    const headers = { accept: 'text/event-stream' }
    return (await office.askWith(cookie, { url: '/tai-khoan', headers })).statusCode
  }
  later(5 * 3600)
  expect(await followed()).toBe(200)
  later(3 * 3600 + 1)
  expect(await followed()).toBe(303)
})

test.each([
  [
    'changed by one letter',
    (cookie: string) => `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}`,
  ],
  ['empty', () => 'motcua='],
  ['a hash instead of the token', () => "motcua=' or true --"],
  ['very long', () => `motcua=${'x'.repeat(5000)}`],
])('a cookie %s is that of a stranger', async (_what, tampered) => {
  const name = `tampered-${_what.length}`
  await person(name)
  expect(await statusOf(tampered(cookieOf(await signIn(name))))).toBe(303)
})

test('a session of another unit is that of a stranger', async () => {
  await aPerson(test$.db, { loginName: 'other', password: PASSWORD, unitId: 2, now: clock.now })
  expect(told(await signIn('other'))).toBe(WRONG)
})

test('a one-time password opens once and must be replaced before anything else', async () => {
  const id = await person('fresh')
  const oneTime = await resetPassword(aRequest(test$.db, clock.now), id)
  const first = await signIn('fresh', oneTime, { ve: '/ho-so' })
  expect([first.statusCode, heading(first), cookieOf(first)]).toEqual([200, 'Đặt mật khẩu mới', ''])
  const step = cookieOf(first, 'motcua-dang-nhap')
  expect(await statusOf(step)).toBe(303)
  const short = { newPassword: 'ngắn', newPasswordAgain: 'ngắn' }
  expect(told(await sent('/dang-nhap/mat-khau-moi', short, step))).toContain('ít nhất 10 ký tự')
  const unlike = { newPassword: 'cày sâu cuốc bẫm', newPasswordAgain: 'cày sâu' }
  expect(told(await sent('/dang-nhap/mat-khau-moi', unlike, step))).toContain('không giống nhau')
  const good = { newPassword: 'cày sâu cuốc bẫm', newPasswordAgain: 'cày sâu cuốc bẫm' }
  const last = await sent('/dang-nhap/mat-khau-moi', good, step)
  expect(last.headers.location).toBe('/ho-so')
  expect(await statusOf(cookieOf(last))).toBe(200)
  expect((await sent('/dang-nhap/mat-khau-moi', good, step)).statusCode).toBe(422)
  expect(told(await signIn('fresh', oneTime))).toBe(WRONG)
  expect((await signIn('fresh', 'cày sâu cuốc bẫm')).statusCode).toBe(303)
})

test('a new password ends the sessions elsewhere, deactivation ends them all', async () => {
  const id = await person('moving')
  const [here, there] = [cookieOf(await signIn('moving')), cookieOf(await signIn('moving'))]
  const form = { newPassword: 'cày sâu cuốc bẫm', newPasswordAgain: 'cày sâu cuốc bẫm' }
  const wrong = await sent('/tai-khoan/mat-khau', { ...form, password: 'sai' }, here)
  expect([wrong.statusCode, told(wrong)]).toEqual([422, 'Mật khẩu đang dùng không đúng.'])
  await sent('/tai-khoan/mat-khau', { ...form, password: PASSWORD }, here)
  expect([await statusOf(here), await statusOf(there)]).toEqual([200, 303])
  await setActive(aRequest(test$.db, clock.now), id, false)
  expect(await statusOf(here)).toBe(303)
})

test('a leader without a second factor is asked at first and must have one in the end', async () => {
  const roles = ['leader'] as const
  await person('chief', { roles })
  expect((await signIn('chief')).headers.location).toBe('/tai-khoan/lop-hai?ve=%2F')
  await setPolicy(aRequest(test$.db, clock.now), { ...usualPolicy, secondFactor: 'required' })
  const held = await signIn('chief')
  expect([heading(held), cookieOf(held)]).toEqual(['Thiết lập lớp bảo vệ thứ hai', ''])
  await person('hand')
  expect((await signIn('hand')).headers.location).toBe('/')
  await setPolicy(aRequest(test$.db, clock.now), { ...usualPolicy, secondFactor: 'after-days' })
  later(31 * 86_400)
  expect(heading(await signIn('chief'))).toBe('Thiết lập lớp bảo vệ thứ hai')
})

test('whoever is signed in already is not asked for his name again', async () => {
  await person('inside')
  const cookie = cookieOf(await signIn('inside'))
  const reply = await office.askWith(cookie, { url: '/dang-nhap?ve=/ho-so' })
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/ho-so'])
})

test('the books are whole after all this, and hold no password', async () => {
  expect(await bookFaults(test$.ownerUrl)).toEqual([])
  const { rows } = await test$.owner.query(
    `select count(*) as told from identity.journal where changes::text ~ 'argon2' or evidence::text ~ 'argon2'`,
  )
  expect(rows).toEqual([{ told: 0 }])
  expect(office.unexpected).toEqual([])
})
