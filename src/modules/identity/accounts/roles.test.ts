import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { sql } from '#platform/db/database.ts'
import { actingAs } from '#platform/request.ts'
import { toDay } from '#platform/time.ts'
import { useDatabase } from '../../../../test/support/database.ts'
import { useOffice } from '../../../../test/support/office.ts'
import { enterAbsence } from '../absences/arrange-absence.ts'
import { setDuty } from '../duty/set-duty.ts'
import { aPerson, aRequest, bookFaults } from '../identity.builder.ts'
import { usualPolicy } from '../policy/policy.ts'
import { setPolicy } from '../policy/set-policy.ts'
import { openSession } from '../sessions/open-session.ts'
import { whoIs } from '../sessions/who-is.ts'
import { giveRoles, setActive } from './change-account.ts'

const test$ = useDatabase()
const NOW = new Date('2026-11-23T01:00:00Z')
const office = useOffice(test$, { now: () => NOW, as: 'administrator' })
const request = () => aRequest(test$.db, NOW)

const sent = (url: string, form: Record<string, string> | string, cookie?: string) =>
  office.askWith(cookie ?? office.cookie(), {
    ...{ method: 'POST', url },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
const read = async (url: string, cookie?: string) =>
  load((await office.askWith(cookie ?? office.cookie(), { url })).body)

/** Who somebody is on a day, by a session of his. */
const actorOn = async (accountId: string, day: string) => {
  const now = new Date(`${day}T09:00:00+07:00`)
  const visitor = { address: '', browser: '' }
  const token = await openSession({ ...request(), now }, { accountId, visitor })
  return whoIs({ db: test$.db, unitId: 1, now }, { motcua: token })
}

test('a role holds from its first day to its last, in its field only', async () => {
  const id = await aPerson(test$.db, { loginName: 'term', roles: [], now: NOW })
  const days = { validFrom: toDay('2026-12-01'), validUntil: toDay('2026-12-31') }
  await giveRoles(request(), id, [{ role: 'specialist', fieldCode: 'HT', ...days }])
  const held = async (day: string, field: string) => {
    const actor = await actorOn(id, day)
    return actor && actingAs(actor, ['specialist'], field)?.role
  }
  expect(await held('2026-11-30', 'HT')).toBeUndefined()
  expect(await held('2026-12-01', 'HT')).toBe('specialist')
  expect(await held('2026-12-31', 'HT')).toBe('specialist')
  expect(await held('2027-01-01', 'HT')).toBeUndefined()
  expect(await held('2026-12-15', 'DD')).toBeUndefined()
})

test('a stand-in does the work of the absent one on these days, under both names', async () => {
  const absentId = await aPerson(test$.db, {
    loginName: 'absent',
    roles: ['specialist', 'administrator'],
    now: NOW,
  })
  const standInId = await aPerson(test$.db, { loginName: 'stand-in', roles: ['clerk'], now: NOW })
  const days = { fromDay: toDay('2026-12-07'), untilDay: toDay('2026-12-11') }
  await enterAbsence(request(), { absentId, standInId, ...days, reason: 'nghỉ phép' })
  const during = await actorOn(standInId, '2026-12-11')
  expect(during && actingAs(during, ['specialist'], 'HT')?.name).toBe(
    'Người dùng stand-in thay Người dùng absent',
  )
  expect(during && actingAs(during, ['clerk'], 'HT')?.name).toBe('Người dùng stand-in')
  expect(during && actingAs(during, ['administrator'], null)).toBeUndefined()
  const after = await actorOn(standInId, '2026-12-12')
  expect(after && actingAs(after, ['specialist'], 'HT')).toBeUndefined()
})

test('who stands in for a stand-in does not inherit what that one holds for others', async () => {
  const [one, two, three] = [
    await aPerson(test$.db, { loginName: 'first', roles: ['leader'], now: NOW }),
    await aPerson(test$.db, { loginName: 'second', roles: ['clerk'], now: NOW }),
    await aPerson(test$.db, { loginName: 'third', roles: [], now: NOW }),
  ]
  const days = { fromDay: toDay('2026-12-01'), untilDay: toDay('2026-12-31'), reason: 'đi học' }
  await enterAbsence(request(), { absentId: one, standInId: two, ...days })
  await enterAbsence(request(), { absentId: two, standInId: three, ...days })
  const actor = await actorOn(three, '2026-12-10')
  expect(actor?.grants?.map(({ role }) => role)).toEqual(['clerk'])
})

test('everybody enters his own absence, only leaders and administrators enter others’', async () => {
  const cookie = await office.signIn('clerk')
  const own = await read('/quan-tri/uy-quyen', cookie)
  const me = String(own('[name=absentId] option').val())
  const other = await aPerson(test$.db, { loginName: 'colleague', now: NOW })
  const form = { fromDay: '2026-12-01', untilDay: '2026-12-02', reason: 'ốm' }
  const mine = await sent('/quan-tri/uy-quyen', { ...form, absentId: me, standInId: other }, cookie)
  expect(mine.headers.location).toBe('/quan-tri/uy-quyen?da=khai')
  const his = await sent('/quan-tri/uy-quyen', { ...form, absentId: other, standInId: me }, cookie)
  expect(his.statusCode).toBe(409)
  const leader = await office.signIn('leader')
  const led = await sent('/quan-tri/uy-quyen', { ...form, absentId: other, standInId: me }, leader)
  expect(led.statusCode).toBe(303)
})

test('what is wrong with an absence is told, and what was typed stays', async () => {
  const form = { fromDay: '2026-12-05', untilDay: '2026-12-01', reason: 'ốm', absentId: 'x' }
  const reply = await sent('/quan-tri/uy-quyen', form)
  const $ = load(reply.body)
  expect(reply.statusCode).toBe(422)
  expect($('.ds-error-summary').text()).toContain('Ngày cuối phải từ ngày bắt đầu trở đi')
  expect([$('[name=fromDay]').val(), $('[name=reason]').val()]).toEqual(['2026-12-05', 'ốm'])
})

test('an administrator opens an account with a one-time password shown once', async () => {
  const form = { loginName: 'Binh.TT', name: 'Trần Thị Bình', roles: 'clerk', email: 'sai' }
  const wrong = await sent('/quan-tri/nguoi-dung', form)
  expect([wrong.statusCode, load(wrong.body)('[name=name]').val()]).toEqual([422, 'Trần Thị Bình'])
  const made = load((await sent('/quan-tri/nguoi-dung', { ...form, email: '' })).body)
  expect(made('.sign-in__secret').text()).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
  expect(made('main').text()).toContain('binh.tt')
  const again = await sent('/quan-tri/nguoi-dung', { ...form, email: '' })
  expect(again.statusCode).toBe(422)
  expect(load(again.body)('.ds-error-summary').text()).toMatch(/đã có người/i)
})

test('roles are given for fields and taken back at once, with what stood before', async () => {
  const id = await aPerson(test$.db, { loginName: 'fields', roles: [], now: NOW })
  const form = 'role=specialist&validFrom=2026-11-01&validUntil=&fieldCode=HT&fieldCode=CT'
  expect((await sent(`/quan-tri/nguoi-dung/${id}/vai-tro`, form)).statusCode).toBe(303)
  const $ = await read(`/quan-tri/nguoi-dung/${id}`)
  expect($('#vai-tro ~ * tbody tr, section:has(#vai-tro) tbody tr').length).toBe(2)
  const grant = String($('[name=grant]').first().val())
  await sent(`/quan-tri/nguoi-dung/${id}/vai-tro/thu-hoi`, { grant })
  const history = (await read(`/quan-tri/nguoi-dung/${id}`))('section:has(#lich-su)').text()
  expect(history).toContain('Thu hồi vai trò')
  expect(history).toContain('vai trò Công chức chuyên môn; lĩnh vực')
})

test('the last administrator can neither be kept out nor lose the role', async () => {
  const { rows } = await test$.owner.query<{ id: string }>(
    `select id from identity.account where login_name = 'administrator'`,
  )
  const id = rows[0]?.id ?? ''
  await test$.owner.query(`update identity.account set active = false where login_name = 'absent'`)
  const kept = await sent(`/quan-tri/nguoi-dung/${id}/khoa`, {})
  expect([kept.statusCode, kept.body]).toEqual([409, expect.stringContaining('duy nhất')])
  await test$.owner.query(`update identity.account set active = true where login_name = 'absent'`)
  expect((await sent(`/quan-tri/nguoi-dung/${id}/khoa`, {})).statusCode).toBe(303)
  expect((await sent('/quan-tri/nguoi-dung', {})).statusCode).toBe(401)
})

test('of two administrators who keep each other out at the same moment one remains', async () => {
  const there = aRequest(test$.db, NOW, 2)
  const anAdministrator = (loginName: string) =>
    aPerson(test$.db, { loginName, roles: ['administrator'], now: NOW, unitId: 2 })
  const both = [await anAdministrator('one'), await anAdministrator('other')]
  const done = await Promise.allSettled(both.map((id) => setActive(there, id, false)))
  expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('the list is narrowed by words without accents and by role, and goes into a spreadsheet', async () => {
  const cookie = await office.signIn('administrator-2').catch(() => '')
  const id = await aPerson(test$.db, { loginName: 'keeper', roles: ['administrator'], now: NOW })
  const token = await openSession(request(), {
    accountId: id,
    visitor: { address: '', browser: '' },
  })
  const keeper = `motcua=${token}`
  expect(cookie).not.toBe(keeper)
  const $ = await read('/quan-tri/nguoi-dung?q=tran+thi', keeper)
  expect($('tbody tr').length).toBe(1)
  const csv = await office.askWith(keeper, { url: '/quan-tri/nguoi-dung.csv?vai-tro=leader' })
  expect(csv.body.trim().split('\r\n').length).toBe(3)
})

test('the duty roster keeps one row a day', async () => {
  const clerk = await office.signIn('office-clerk')
  const leaderId = await aPerson(test$.db, { loginName: 'duty', roles: ['leader'], now: NOW })
  const form = { day: '2026-11-28', leaderId, clerkId: '', note: 'Thứ Bảy' }
  expect((await sent('/quan-tri/lich-truc', form, clerk)).statusCode).toBe(303)
  await sent('/quan-tri/lich-truc', { ...form, note: 'Trực bão' }, clerk)
  const rows = (await read('/quan-tri/lich-truc', clerk))('tbody tr')
  expect([rows.length, rows.text()]).toEqual([1, expect.stringContaining('Trực bão')])
  expect((await sent('/quan-tri/lich-truc', { ...form, day: '' }, clerk)).statusCode).toBe(422)
})

test('a roster or a policy sent twice at once is kept once', async () => {
  const duty = { day: toDay('2026-12-05'), leaderId: null, clerkId: null, note: 'Trực bão' }
  await Promise.all([setDuty(request(), duty), setDuty(request(), duty)])
  await Promise.all([setPolicy(request(), usualPolicy), setPolicy(request(), usualPolicy)])
})

test('who is signed in is found by one question to the index', async () => {
  const plan = await test$.db.read({ unitId: 1 }, (tx) =>
    tx.many<Record<string, string>>(
      sql`explain select * from identity.session where unit_id = 1 and token_hash = 'x'`,
    ),
  )
  expect(plan.map((row) => Object.values(row)[0]).join()).toContain('session_pkey')
})

test('the books are whole', async () => {
  expect(await bookFaults(test$.ownerUrl)).toEqual([])
  expect(office.unexpected).toEqual([])
})
