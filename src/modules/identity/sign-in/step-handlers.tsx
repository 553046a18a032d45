import { type Call, page, type Reply } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { readNewPassword } from '../passwords/new-password.form.ts'
import { setPassword } from '../passwords/set-password.ts'
import { enrolTotp } from '../second-factor/enrol-factor.ts'
import { proveByCode } from '../second-factor/prove-factor.ts'
import { proveByPasskey } from '../second-factor/read-passkey.ts'
import { RecoveryCodesPage } from '../second-factor/recovery-codes.page.tsx'
import { isSecret } from '../second-factor/totp.ts'
import { type Counted, succeeded, takeLeave } from './attempts.ts'
import { type SignInState, signInState } from './candidate.ts'
import { tooEarly } from './delays.rules.ts'
import type { Need } from './next-need.rules.ts'
import { signInPage } from './sign-in-handlers.tsx'
import type { Handler, Site } from './site.ts'
import { beginSignIn, enter, needPage } from './step-reply.tsx'
import type { KeptStep } from './steps.sql.ts'
import { readStep, STEP_COOKIE, takeStep } from './steps.ts'

type Reached = { step: KeptStep; state: SignInState; accountId: string }

/** A handler for those who came this far and need just this; all others begin anew. */
const atNeed =
  (need: Need, handle: (call: Call, site: Site, reached: Reached) => Promise<Reply>): Handler =>
  async (call, site) => {
    const held = { kind: 'sign-in', token: call.cookies[STEP_COOKIE] } as const
    const step = await readStep(call.request, held)
    const state = step && (await signInState(call.request, step))
    if (!step || !state?.account.active || state.need !== need)
      return signInPage(call, site, {
        returnTo: '/',
        fault: 'Lần đăng nhập này đã quá 15 phút hoặc đã xong. Hãy đăng nhập lại.',
      })
    return handle(call, site, { step, state, accountId: state.account.id })
  }

export const submitSecondFactor = atNeed('second-factor', async (call, site, reached) => {
  const { state, accountId } = reached
  const counted: Counted[] = [{ kind: 'factor', of: accountId }]
  const leave = await takeLeave(call.request, counted)
  if (!leave.ok)
    return needPage(call, site, { state, faults: { code: tooEarly(leave.waitSeconds) } })
  if (!(await isProved(call, reached)))
    return needPage(call, site, { state, faults: { code: 'Mã không đúng hoặc đã dùng rồi.' } })
  await succeeded(call.request, counted)
  return goOn(call, site, reached, { secondFactor: 'passed' })
})

/** A challenge that was signed once is forgotten with its step. */
const isProved = (call: Call, { step, accountId }: Reached): Promise<boolean> => {
  const { reply = '', code = '' } = call.form
  const { challenge } = step.memory
  if (!reply) return proveByCode(call.request, { accountId, code })
  if (!challenge) return Promise.resolve(false)
  return proveByPasskey(call.request, { accountId, address: call.address, challenge, reply })
}

export const submitNewPassword = atNeed('new-password', async (call, site, reached) => {
  const read = readNewPassword(call.form, reached.state.account.loginName)
  if (!read.ok) return needPage(call, site, { state: reached.state, faults: read.faults })
  const request = asOwner(call, reached.state)
  await setPassword(request, { accountId: reached.accountId, password: read.password })
  return goOn(call, site, reached, {})
})

export const submitSetUpFactor = atNeed('set-up-factor', async (call, site, reached) => {
  const { state, accountId, step } = reached
  const { secret = '', code = '' } = call.form
  const enrolled = isSecret(secret)
    ? await enrolTotp(asOwner(call, state), { accountId, secret, code })
    : undefined
  if (!enrolled) {
    const form = isSecret(secret) ? { secret } : {}
    const faults = { code: 'Mã không đúng. Xem lại giờ trên điện thoại rồi nhập mã đang hiện.' }
    return needPage({ ...call, form }, site, { state, faults })
  }
  await takeStep(call.request, { kind: 'sign-in', token: call.cookies[STEP_COOKIE] })
  const { cookies = [] } = await enter(call, step, { ...state, asked: false })
  const next = step.memory.returnTo ?? '/'
  const codes = enrolled.recoveryCodes
  const html = renderPage(
    <RecoveryCodesPage surroundings={site.frame(call)} {...{ codes, next }} />,
  )
  return { ...page(html), cookies }
})

/** The step ends here, for whoever takes it first; what is still needed gets a step of its own. */
const goOn = async (call: Call, site: Site, { step }: Reached, memory: Record<string, string>) => {
  const held = { kind: 'sign-in', token: call.cookies[STEP_COOKIE] } as const
  const taken = await takeStep(call.request, held)
  if (!taken) return signInPage(call, site, { returnTo: '/', fault: 'Lần đăng nhập này đã xong.' })
  return beginSignIn(call, site, { ...step, memory: { ...step.memory, ...memory } })
}

/** Acts before there is a session are already those of the account's owner. */
const asOwner = ({ request }: Call, { account }: SignInState) => ({
  ...request,
  actor: { ...request.actor, name: account.name, accountId: account.id },
})
