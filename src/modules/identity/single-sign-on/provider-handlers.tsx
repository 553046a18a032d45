import { type Call, type Reply, redirect } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { ownPath } from '../sign-in/own-path.rules.ts'
import { signInPage } from '../sign-in/sign-in-handlers.tsx'
import type { Handler, Site } from '../sign-in/site.ts'
import { beginSignIn } from '../sign-in/step-reply.tsx'
import { beginStep, noStepCookie, STEP_COOKIE, stepCookie, takeStep } from '../sign-in/steps.ts'
import { accountOf } from './account-of.ts'
import type { Provider } from './provider.ts'
import { askProvider, readVouched, type Vouched } from './vouch.ts'

/** Sends somebody to the provider; what comes back must belong to this errand of this browser. */
export const goToProvider: Handler = async (call, site) => {
  const provider = providerOf(site)
  const returnTo = ownPath(call.query.ve)
  const asked = await askProvider(provider, {
    address: call.address,
    again: call.query.lai === '1',
  }).catch(() => undefined)
  if (!asked)
    return refused(call, site, returnTo, 'Nhà cung cấp tài khoản chưa trả lời. Hãy thử lại sau.')
  const memory = { ...asked.errand, returnTo }
  const token = await beginStep(call.request, { kind: 'provider', accountId: null, memory })
  return { ...redirect(asked.to), cookies: [stepCookie(token)] }
}

/** Back from the provider: every errand is used once, also when it failed. */
export const returnFromProvider: Handler = async (call, site) => {
  const provider = providerOf(site)
  const step = await takeStep(call.request, { kind: 'provider', token: call.cookies[STEP_COOKIE] })
  if (!step) return refused(call, site, '/', 'Lần đăng nhập này đã quá hạn. Hãy thử lại.')
  const { state = '', nonce = '', verifier = '', returnTo = '/' } = step.memory
  if (call.query.error === 'access_denied')
    return refused(call, site, returnTo, 'Anh/chị đã thôi đăng nhập ở nhà cung cấp.')
  const vouched = await vouchedBy(provider, call, { state, nonce, verifier })
  if (!vouched)
    return refused(call, site, returnTo, 'Nhà cung cấp chưa xác nhận được người dùng. Hãy thử lại.')
  const account = await accountOf(call.request, vouched)
  if (!account)
    return refused(
      call,
      site,
      returnTo,
      `Tài khoản dùng chung này chưa liên kết với người dùng nào ở đây. Gửi mã ${vouched.subject} cho quản trị viên để liên kết.`,
    )
  const provedAt = vouched.provedAt?.toISOString()
  const memory = { by: 'provider', returnTo, ...(provedAt ? { provedAt } : {}) }
  return beginSignIn(call, site, { accountId: account.id, memory })
}

type Errand = Parameters<typeof readVouched>[1]['errand']

/** A reply that is forged, stale or cancelled is no bug of ours, and no reason to say more. */
const vouchedBy = (provider: Provider, call: Call, errand: Errand): Promise<Vouched | undefined> =>
  readVouched(provider, { address: call.address, query: call.query, errand }).catch(() => undefined)

const providerOf = ({ provider }: Site): Provider => {
  if (!provider) throw new NotFound('Không có trang này.')
  return provider
}

const refused = async (
  call: Call,
  site: Site,
  returnTo: string,
  fault: string,
): Promise<Reply> => ({
  ...(await signInPage(call, site, { returnTo, fault })),
  cookies: [noStepCookie],
})
