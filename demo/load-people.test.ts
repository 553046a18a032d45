import { expect, test } from 'vitest'
import { verifyBooks } from '#modules/audit'
import { whoIs } from '#modules/identity'
import { actingAs } from '#platform/request.ts'
import { useDemoDatabase } from '../test/support/demo-database.ts'
import { useOffice } from '../test/support/office.ts'
import { loadPeople } from './load-people.ts'
import { DEMO_PASSWORD, demoPeople } from './people.ts'

const demo$ = useDemoDatabase()
const office = useOffice(demo$, { as: 'quantri' })

const actorOf = async (loginName: string) => {
  const [name = '', token = ''] = (await office.signIn(loginName)).split('=')
  return whoIs({ db: demo$.db, unitId: 1, now: new Date() }, { [name]: token })
}

test('every dossier was settled by a person who can sign in and is allowed to', async () => {
  const { rows } = await demo$.owner.query<{ officer: string; field: string }>(`
    select distinct officer, field_code as field
    from dossiers.dossier where officer is not null`)
  expect(rows.length).toBeGreaterThan(3)
  for (const { officer, field } of rows) {
    const person = demoPeople.find(({ name }) => name === officer)
    const actor = person && (await actorOf(person.loginName))
    expect([officer, field, Boolean(person)]).toEqual([officer, field, true])
    if (person?.roles.includes('specialist'))
      expect(actor && actingAs(actor, ['specialist'], field)?.name, field).toBe(officer)
  }
})

test('one password opens all of them, and the sign-in page of the demo shows it', async () => {
  const page = await office.askWith(undefined, { url: '/dang-nhap' })
  for (const { loginName } of demoPeople) {
    expect(page.body).toContain(`<code>${loginName}</code>`)
    const reply = await office.askWith(undefined, {
      ...{ method: 'POST', url: '/dang-nhap' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ loginName, password: DEMO_PASSWORD }).toString(),
    })
    expect([loginName, reply.statusCode]).toEqual([loginName, 303])
  }
})

test('a demo that has its people already gets none twice, and its books are whole', async () => {
  const count = async () =>
    (await demo$.owner.query('select count(*) as people from identity.account')).rows[0].people
  const before = await count()
  await loadPeople(demo$.db, 1)
  expect(await count()).toBe(before)
  expect((await verifyBooks(demo$.ownerUrl)).faults).toEqual([])
})

test('a real office shows no password to anybody', async () => {
  await demo$.owner.query('delete from identity.demo_sign_in')
  expect((await office.askWith(undefined, { url: '/dang-nhap' })).body).not.toContain(DEMO_PASSWORD)
})
