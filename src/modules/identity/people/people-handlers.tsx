import { type Call, page, type Reply } from '#platform/http/route.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { grantableRoles } from '../accounts/account.ts'
import { getAccount, listAccounts, type WantedAccounts } from '../accounts/accounts.sql.ts'
import { createAccount } from '../accounts/create-account.ts'
import { hashPassword } from '../passwords/hash-password.ts'
import { makeOneTimePassword } from '../passwords/one-time-password.ts'
import type { Handler, Site } from '../sign-in/site.ts'
import { NewPersonPage } from './new-person.page.tsx'
import { OneTimePasswordPage } from './one-time-password.page.tsx'
import { PeoplePage } from './people.page.tsx'
import { peopleCsv } from './people-csv.ts'
import { type Faults, isRole, readPerson, type Typed } from './person.form.ts'

export const viewPeople: Handler = async (call, site) => {
  const people = await listed(call)
  const query = keptQuery(call.query)
  return page(renderPage(<PeoplePage surroundings={site.frame(call)} {...{ people, query }} />))
}

export const downloadPeople: Handler = async (call) => ({
  ...{ kind: 'file', name: 'nguoi-dung.csv', type: 'text/csv; charset=utf-8' },
  body: peopleCsv(await listed(call)),
})

export const viewNewPerson: Handler = (call, site) =>
  newPersonPage(call, site, { typed: {}, roles: [], faults: {} })

/** Opens the account and shows its one-time password, this once. */
export const submitNewPerson: Handler = async (call, site) => {
  const { request, form } = call
  const wanted = call.many('roles')
  const read = readPerson(form)
  if (!read.ok)
    return newPersonPage(call, site, { typed: form, roles: wanted, faults: read.faults })
  const password = makeOneTimePassword()
  const today = dayOf(request.now)
  const made = await createAccount(request, {
    person: read.value,
    roles: wanted
      .filter(isRole)
      .map((role) => ({ role, fieldCode: null, validFrom: today, validUntil: null })),
    password: { hash: await hashPassword(password), oneTime: true },
  })
  if (!made.ok)
    return newPersonPage(call, site, { typed: form, roles: wanted, faults: made.faults })
  return oneTimePasswordPage(call, site, { id: made.id, password })
}

export const oneTimePasswordPage = async (
  call: Call,
  site: Site,
  { id, password }: { id: string; password: string },
): Promise<Reply> => {
  const account = await call.request.db.read(call.request, (tx) => getAccount(tx, id))
  return page(
    renderPage(<OneTimePasswordPage surroundings={site.frame(call)} {...{ account, password }} />),
  )
}

type Filled = { typed: Typed; roles: readonly string[]; faults: Faults }

const newPersonPage = (call: Call, site: Site, filled: Filled): Reply => {
  const html = renderPage(<NewPersonPage surroundings={site.frame(call)} {...filled} />)
  return page(html, Object.keys(filled.faults).length > 0 ? 422 : 200)
}

const listed = ({ request, query }: Call) =>
  request.db.read(request, (tx) => listAccounts(tx, wantedOf(query), dayOf(request.now)))

const states: Readonly<Record<string, boolean>> = { 'dang-dung': true, 'da-khoa': false }

const wantedOf = (query: Typed): WantedAccounts => ({
  search: query.q?.trim().slice(0, 200),
  role: grantableRoles.find((role) => role === query['vai-tro']),
  active: Object.hasOwn(states, query['trang-thai'] ?? '')
    ? states[query['trang-thai'] ?? '']
    : undefined,
})

const keptQuery = (query: Typed): Typed =>
  Object.fromEntries(
    Object.entries(query).filter(
      ([name, value]) => ['q', 'vai-tro', 'trang-thai'].includes(name) && value !== '',
    ),
  )
