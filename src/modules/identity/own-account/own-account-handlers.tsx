import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { renderPage } from '#web/render.ts'
import { getAccount } from '../accounts/accounts.sql.ts'
import { grantWords } from '../accounts/grant-words.ts'
import { isPassword } from '../passwords/hash-password.ts'
import { readNewPassword } from '../passwords/new-password.form.ts'
import { findPassword } from '../passwords/passwords.sql.ts'
import { setPassword } from '../passwords/set-password.ts'
import { countRecoveryCodes, listFactors } from '../second-factor/factors.sql.ts'
import { SESSION_COOKIE } from '../sessions/session.ts'
import { endHandle, listSessions } from '../sessions/sessions.sql.ts'
import { hashToken } from '../sessions/token.ts'
import { type Counted, succeeded, takeLeave } from '../sign-in/attempts.ts'
import { tooEarly } from '../sign-in/delays.rules.ts'
import type { Handler, Site } from '../sign-in/site.ts'
import { OwnAccountPage } from './own-account.page.tsx'

/** The account of whoever calls. @throws Refused for actors that are no persons */
export const ownId = ({ request }: Call): string => {
  const { accountId } = request.actor
  if (!accountId) throw new Refused('Trang này chỉ dành cho người có tài khoản.')
  return accountId
}

export const viewOwnAccount: Handler = (call, site) => ownAccountPage(call, site, {})

export const submitPassword: Handler = async (call, site) => {
  const { request } = call
  const id = ownId(call)
  const { account, kept } = await request.db.read(request, async (tx) => ({
    account: await getAccount(tx, id),
    kept: await findPassword(tx, id),
  }))
  const read = readNewPassword(call.form, account.loginName)
  const wrong = kept ? await wrongPassword(call, id, kept.hash) : undefined
  if (wrong || !read.ok) {
    const faults = { ...(wrong ? { password: wrong } : {}), ...(read.ok ? {} : read.faults) }
    return ownAccountPage(call, site, { faults })
  }
  const exceptSession = hashToken(call.cookies[SESSION_COOKIE] ?? '')
  await setPassword(request, { accountId: id, password: read.password, exceptSession })
  return redirect('/tai-khoan?da=mat-khau')
}

/** Whoever finds a screen left open may not guess the password at leisure. */
const wrongPassword = async (call: Call, id: string, hash: string): Promise<string | undefined> => {
  const counted: Counted[] = [{ kind: 'factor', of: `password ${id}` }]
  const leave = await takeLeave(call.request, counted)
  if (!leave.ok) return tooEarly(leave.waitSeconds)
  if (!(await isPassword(call.form.password ?? '', hash))) return 'Mật khẩu đang dùng không đúng.'
  await succeeded(call.request, counted)
  return undefined
}

export const submitEndOwnSession: Handler = async (call) => {
  const { request, form } = call
  const ended = await request.db.write(request, (tx) =>
    endHandle(tx, { accountId: ownId(call), handle: form.session ?? '', now: request.now }),
  )
  if (ended === 0) throw new Refused('Phiên này đã kết thúc.')
  return redirect('/tai-khoan?da=phien#phien')
}

const done: Readonly<Record<string, string>> = {
  'mat-khau': 'Đã đổi mật khẩu',
  phien: 'Đã kết thúc phiên',
  'lop-hai': 'Đã thêm lớp bảo vệ thứ hai',
  'go-lop-hai': 'Đã gỡ lớp bảo vệ thứ hai',
}

export const ownAccountPage = async (
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
