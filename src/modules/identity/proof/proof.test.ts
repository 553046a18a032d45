import { load } from 'cheerio'
import type { LightMyRequestResponse } from 'fastify'
import { TOTP } from 'otpauth'
import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { useOffice } from '../../../../test/support/office.ts'
import { aPerson, aRequest, bookFaults } from '../identity.builder.ts'
import { enrolTotp } from '../second-factor/enrol-factor.ts'
import { openSession } from '../sessions/open-session.ts'
import { SESSION_COOKIE } from '../sessions/session.ts'
import { isRecent } from './recent-proof.rules.ts'

const test$ = useDatabase()
const clock = { now: new Date('2026-11-23T01:00:00Z') }
const office = useOffice(test$, { now: () => clock.now })
const later = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000)
}
const PASSWORD = 'con trâu đi trước'
const SECRET = 'A'.repeat(32)
const code = (seconds = 0) =>
  new TOTP({ secret: SECRET }).generate({ timestamp: Date.now() + seconds * 1000 })
const visitor = { address: '127.0.0.1', browser: 'test' }

const sent = (url: string, form: Record<string, string> | string[][], cookie: string) =>
  office.askWith(cookie, {
    ...{ method: 'POST', url },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
const heading = (reply: LightMyRequestResponse) => load(reply.body)('h1').text().trim()
const told = (reply: LightMyRequestResponse) =>
  load(reply.body)('.ds-error-summary li').text().trim()
/** All that the form would send: what was kept, and what is typed now. */
const fieldsOf = (reply: LightMyRequestResponse): string[][] =>
  load(reply.body)('main form[method=post]:not([hidden]) input')
    .toArray()
    .map(({ attribs }) => [attribs.name ?? '', attribs.value ?? ''])
const filled = (reply: LightMyRequestResponse, proof: Record<string, string>) => [
  ...fieldsOf(reply).filter(([name]) => !Object.hasOwn(proof, name ?? '')),
  ...Object.entries(proof),
]
const actionOf = (reply: LightMyRequestResponse) =>
  load(reply.body)('main form[method=post]:not([hidden])').attr('action') ?? ''

const withSession = async (accountId: string) =>
  `${SESSION_COOKIE}=${await openSession(aRequest(test$.db, clock.now), { accountId, visitor })}`

let admin: string
let cookie: string
beforeAll(async () => {
  const who = { loginName: 'quan-tri', password: PASSWORD, now: clock.now }
  admin = await aPerson(test$.db, { ...who, roles: ['administrator'] })
  cookie = await withSession(admin)
})

test.each([
  [0, true],
  [10 * 60_000, true],
  [10 * 60_000 + 1, false],
  [-5000, true],
  [-10 * 60_000 - 1, false],
])('a proof that is %i ms old is recent: %s', (age, recent) => {
  expect(isRecent(new Date(1e12 - age), new Date(1e12))).toBe(recent)
  expect(isRecent(undefined, new Date(1e12))).toBe(false)
})

test('within ten minutes of signing in nothing more is asked', async () => {
  later(9)
  const reply = await office.askWith(cookie, { url: '/tai-khoan/lop-hai' })
  expect(heading(reply)).toBe('Thêm lớp bảo vệ thứ hai')
})

test('later a page that changes the ways in first asks for the password, and then opens', async () => {
  later(2)
  const asked = await office.askWith(cookie, { url: '/tai-khoan/lop-hai?ve=/ho-so' })
  expect([asked.statusCode, heading(asked)]).toEqual([401, 'Xác nhận lại'])
  const reply = await sent(actionOf(asked), filled(asked, { proofPassword: PASSWORD }), cookie)
  expect([reply.statusCode, reply.headers.location]).toEqual([
    303,
    '/tai-khoan/lop-hai?ve=%2Fho-so',
  ])
  const opened = await office.askWith(cookie, { url: String(reply.headers.location) })
  expect(heading(opened)).toBe('Thêm lớp bảo vệ thứ hai')
})

test('a form is kept over the question, with every value of a repeated name, and then done', async () => {
  later(11)
  const typed = [
    ...[
      ['loginName', 'moi'],
      ['name', 'Lê Thị Mới'],
      ['post', ''],
      ['email', ''],
      ['phone', ''],
    ],
    ...[
      ['roles', 'clerk'],
      ['roles', 'specialist'],
    ],
  ]
  const asked = await sent('/quan-tri/nguoi-dung', typed, cookie)
  expect([asked.statusCode, heading(asked)]).toEqual([401, 'Xác nhận lại'])
  expect(fieldsOf(asked)).toEqual([...typed, ['proofPassword', '']])
  const wrong = await sent(actionOf(asked), filled(asked, { proofPassword: 'không phải' }), cookie)
  expect([wrong.statusCode, told(wrong)]).toEqual([422, 'Mật khẩu đang dùng không đúng.'])
  expect(fieldsOf(wrong)).toEqual([...typed, ['proofPassword', '']])
  const done = await sent(actionOf(wrong), filled(wrong, { proofPassword: PASSWORD }), cookie)
  expect(load(done.body)('main').text()).toContain('Lê Thị Mới')
  expect(await rolesOf('moi')).toEqual(['clerk', 'specialist'])
})

const rolesOf = async (loginName: string): Promise<string[]> => {
  const { rows } = await test$.owner.query(
    `select role from identity.role_grant g join identity.account a on a.id = g.account_id
     where login_name = $1 order by role`,
    [loginName],
  )
  return rows.map(({ role }) => role)
}

test('what decides who gets in asks for proof; what only shuts out one session does not', async () => {
  later(11)
  const at = `/quan-tri/nguoi-dung/${admin}`
  const asking = [
    ...['/tai-khoan/lop-hai', '/tai-khoan/khoa', '/tai-khoan/lop-hai/go', '/tai-khoan/ma-du-phong'],
    ...['/tai-khoan/phien/khac', '/quan-tri/nguoi-dung', '/quan-tri/dang-nhap', at],
    '/quan-tri/uy-quyen',
    ...['vai-tro', 'vai-tro/thu-hoi', 'khoa', 'mo-khoa', 'mat-khau', 'go-lop-hai', 'lien-ket'].map(
      (act) => `${at}/${act}`,
    ),
    `${at}/lien-ket/bo`,
  ]
  for (const url of asking)
    expect([url, heading(await sent(url, {}, cookie))]).toEqual([url, 'Xác nhận lại'])
  expect((await sent('/tai-khoan/phien', { session: 'none' }, cookie)).statusCode).toBe(409)
  expect((await sent(`${at}/phien`, { session: 'none' }, cookie)).statusCode).toBe(409)
})

test('guesses are slowed down as they are at the door', async () => {
  const guess = () => sent('/tai-khoan/ma-du-phong', { proofPassword: 'đoán mò' }, cookie)
  for (let tries = 0; tries < 4; tries++) await guess()
  expect(told(await guess())).toContain('Đã sai nhiều lần')
  later(1)
})

test('who has an app and no password proves himself by a code, which opens once', async () => {
  const accountId = await aPerson(test$.db, { loginName: 'app', now: clock.now })
  await enrolTotp(aRequest(test$.db, clock.now), { accountId, secret: SECRET, code: code() })
  const own = await withSession(accountId)
  later(11)
  const asked = await sent('/tai-khoan/ma-du-phong', {}, own)
  expect(fieldsOf(asked)).toEqual([['proofCode', '']])
  const used = await sent(actionOf(asked), { proofCode: code() }, own)
  expect([used.statusCode, told(used)]).toEqual([422, 'Mã không đúng hoặc đã dùng rồi.'])
  const done = await sent(actionOf(asked), { proofCode: code(30) }, own)
  expect(load(done.body)('.sign-in__codes code')).toHaveLength(10)
})

test('a session of which nobody knows when its person was proved asks at once', async () => {
  const accountId = await aPerson(test$.db, { loginName: 'noi-khac', now: clock.now })
  const opened = { accountId, visitor, provedAt: null }
  const token = await openSession(aRequest(test$.db, clock.now), opened)
  const typed = { newPassword: 'một câu dễ nhớ', newPasswordAgain: 'một câu dễ nhớ' }
  const reply = await sent('/tai-khoan/mat-khau', typed, `${SESSION_COOKIE}=${token}`)
  expect(heading(reply)).toBe('Xác nhận lại')
  expect(load(reply.body)('main').text()).toContain('tài khoản dùng chung ở thẻ mới')
  expect(fieldsOf(reply)).toEqual(Object.entries(typed))
})

test('all other sessions end at one press', async () => {
  const other = await withSession(admin)
  const own = await withSession(admin)
  const reply = await sent('/tai-khoan/phien/khac', {}, own)
  expect(reply.headers.location).toBe('/tai-khoan?da=moi-phien#phien')
  expect((await office.askWith(other, { url: '/tai-khoan' })).statusCode).toBe(303)
  expect((await office.askWith(own, { url: '/tai-khoan' })).statusCode).toBe(200)
})

test('the books stay whole', async () => {
  expect(await bookFaults(test$.ownerUrl)).toEqual([])
})
