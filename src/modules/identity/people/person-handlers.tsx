import { type Call, type Reply, redirect } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { getAccount } from '../accounts/accounts.sql.ts'
import { changeAccount, giveRoles, setActive, takeRole } from '../accounts/change-account.ts'
import { resetPassword } from '../passwords/set-password.ts'
import { removeFactors } from '../second-factor/enrol-factor.ts'
import { endSession } from '../sessions/end-session.ts'
import type { Handler } from '../sign-in/site.ts'
import { linkAccount, unlinkAccount } from '../single-sign-on/link-account.ts'
import { oneTimePasswordPage } from './people-handlers.tsx'
import { readPerson, readRoles } from './person.form.ts'
import { personPage } from './person-reply.tsx'

export const viewPerson: Handler = (call, site) => personPage(call, site, {})

export const submitPerson: Handler = async (call, site) => {
  const { id } = await accountOf(call)
  const read = readPerson(call.form)
  if (!read.ok) return personPage(call, site, { typed: call.form, faults: read.faults })
  const changed = await changeAccount(call.request, id, read.value)
  if (!changed.ok) return personPage(call, site, { typed: call.form, faults: changed.faults })
  return back(id, 'sua')
}

export const submitRoles: Handler = async (call, site) => {
  const { id } = await accountOf(call)
  const known = site.fields.map(({ code }) => code)
  const read = readRoles(call.form, call.many('fieldCode'), known)
  if (!read.ok) return personPage(call, site, { typed: call.form, faults: read.faults })
  await giveRoles(call.request, id, read.value)
  return back(id, 'vai-tro')
}

/** An act on the person's account that asks for nothing more, and then shows the person again. */
const simply =
  (done: string, act: (call: Call, id: string) => Promise<void>): Handler =>
  async (call) => {
    const { id } = await accountOf(call)
    await act(call, id)
    return back(id, done)
  }

export const submitTakeRole = simply('thu-hoi', ({ request, form }, id) =>
  takeRole(request, id, form.grant ?? ''),
)
export const submitDeactivate = simply('khoa', ({ request }, id) => setActive(request, id, false))
export const submitReactivate = simply('mo-khoa', ({ request }, id) => setActive(request, id, true))
export const submitRemoveFactors = simply('go-lop-hai', ({ request }, accountId) =>
  removeFactors(request, { accountId }),
)
export const submitEndSession = simply('phien', ({ request, form }, accountId) =>
  endSession(request, { accountId, handle: form.session ?? '' }),
)
export const submitUnlink = simply('bo-lien-ket', ({ request, form }, id) =>
  unlinkAccount(request, id, form.link ?? ''),
)

export const submitLink: Handler = async (call, site) => {
  const { id } = await accountOf(call)
  const subject = call.form.subject?.trim() ?? ''
  if (!site.provider) throw new Refused('Chưa đặt nhà cung cấp tài khoản dùng chung.')
  if (subject === '' || subject.length > 255)
    return personPage(call, site, { faults: { subject: 'Nhập mã người dùng, tối đa 255 chữ.' } })
  await linkAccount(call.request, id, { issuer: site.provider.issuer, subject })
  return back(id, 'lien-ket')
}

export const submitResetPassword: Handler = async (call, site) => {
  const { id } = await accountOf(call)
  const password = await resetPassword(call.request, id)
  return oneTimePasswordPage(call, site, { id, password })
}

const accountOf = ({ request, params }: Call) =>
  request.db.read(request, (tx) => getAccount(tx, params.id ?? ''))

const back = (id: string, done: string): Reply => redirect(`/quan-tri/nguoi-dung/${id}?da=${done}`)
