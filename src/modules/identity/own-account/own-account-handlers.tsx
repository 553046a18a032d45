import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { renderPage } from '#web/render.ts'
import { getAccount } from '../accounts/accounts.sql.ts'
import { grantWords } from '../accounts/grant-words.ts'
import { readNewPassword } from '../passwords/new-password.form.ts'
import { findPassword } from '../passwords/passwords.sql.ts'
import { setPassword } from '../passwords/set-password.ts'
import { wrongPassword } from '../passwords/wrong-password.ts'
import { afterProof } from '../proof/proof-reply.tsx'
import { countRecoveryCodes, listFactors } from '../second-factor/factors.sql.ts'
import { endOtherSessions } from '../sessions/end-session.ts'
import { SESSION_COOKIE } from '../sessions/session.ts'
import { endHandle, listSessions } from '../sessions/sessions.sql.ts'
import { hashToken } from '../sessions/token.ts'
import { ownPath } from '../sign-in/own-path.rules.ts'
import type { Handler, Site } from '../sign-in/site.ts'
import { OwnAccountPage } from './own-account.page.tsx'
import { ownId } from './own-id.ts'

export const viewOwnAccount: Handler = (call, site) => ownAccountPage(call, site, {})

export const submitPassword: Handler = async (call, site) => {
  const id = ownId(call)
  const kept = await call.request.db.read(call.request, (tx) => findPassword(tx, id))
  if (!kept)
    return afterProof(call, site.frame, (proved) => changePassword(proved, site, undefined))
  return changePassword(call, site, await wrongPassword(call.request, id, call.form.password ?? ''))
}

const changePassword = async (
  call: Call,
  site: Site,
  wrong: string | undefined,
): Promise<Reply> => {
  const { request } = call
  const id = ownId(call)
  const { loginName } = await request.db.read(request, (tx) => getAccount(tx, id))
  const read = readNewPassword(call.form, loginName)
  if (wrong || !read.ok) {
    const faults = { ...(wrong ? { password: wrong } : {}), ...(read.ok ? {} : read.faults) }
    return ownAccountPage(call, site, { faults })
  }
  const exceptSession = hashToken(call.cookies[SESSION_COOKIE] ?? '')
  await setPassword(request, { accountId: id, password: read.password, exceptSession })
  return redirect('/tai-khoan?da=mat-khau')
}

/** The proof for a page that was asked for leads on to it. */
export const submitProof: Handler = (call, { frame }) =>
  afterProof(call, frame, ({ form }) => redirect(ownPath(form.ve)))

export const submitEndOwnSession: Handler = async (call) => {
  const { request, form } = call
  const ended = await request.db.write(request, (tx) =>
    endHandle(tx, { accountId: ownId(call), handle: form.session ?? '', now: request.now }),
  )
  if (ended === 0) throw new Refused('Phiên này đã kết thúc.')
  return redirect('/tai-khoan?da=phien#phien')
}

/** Ends all sessions elsewhere, for whoever fears that somebody else is in. */
export const submitEndOtherSessions: Handler = async ({ request, cookies }) => {
  const accountId = ownId({ request })
  await endOtherSessions(request, { accountId, except: hashToken(cookies[SESSION_COOKIE] ?? '') })
  return redirect('/tai-khoan?da=moi-phien#phien')
}

const done: Readonly<Record<string, string>> = {
  'mat-khau': 'Đã đổi mật khẩu',
  phien: 'Đã kết thúc phiên',
  'moi-phien': 'Đã kết thúc mọi phiên ở máy khác',
  'lop-hai': 'Đã thêm lớp bảo vệ thứ hai',
  'go-lop-hai': 'Đã gỡ lớp bảo vệ thứ hai',
}

const ownAccountPage = async (
  call: Call,
  site: Site,
  { faults = {} }: { faults?: Readonly<Record<string, string>> },
): Promise<Reply> => {
  const accountId = ownId(call)
  const { request } = call
  const tokenHash = hashToken(call.cookies[SESSION_COOKIE] ?? '')
  const own = await request.db.read(request, async (tx) => ({
    account: await getAccount(tx, accountId),
    hasPassword: (await findPassword(tx, accountId)) !== undefined,
    factors: await listFactors(tx, accountId),
    recoveryCodesLeft: await countRecoveryCodes(tx, accountId),
    sessions: await listSessions(tx, { accountId, tokenHash, now: request.now }),
  }))
  const roles = grantWords(request.actor.grants ?? [])
  const told = Object.hasOwn(done, call.query.da ?? '') ? done[call.query.da ?? ''] : undefined
  const surroundings = site.frame(call)
  return page(
    renderPage(<OwnAccountPage {...{ surroundings, ...own, roles, faults, done: told }} />),
    Object.keys(faults).length > 0 ? 422 : 200,
  )
}
