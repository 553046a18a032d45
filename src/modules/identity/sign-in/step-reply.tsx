import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { officeScript } from '#web/assets.ts'
import { renderPage } from '#web/render.ts'
import { allowsPasskeys, askPasskey } from '../second-factor/ask-passkey.ts'
import { listPasskeys } from '../second-factor/factors.sql.ts'
import { makeSecret, totpAddress } from '../second-factor/totp.ts'
import { openSession } from '../sessions/open-session.ts'
import { SESSION_COOKIE, sessionCookie } from '../sessions/session.ts'
import { type SignInState, signInState } from './candidate.ts'
import type { Site } from './site.ts'
import { NewPasswordPage, SecondFactorPage, SetUpFactorPage } from './step.page.tsx'
import type { Faults } from './step-frame.page.tsx'
import type { KeptStep } from './steps.sql.ts'
import { beginStep, noStepCookie, remember, STEP_COOKIE, stepCookie } from './steps.ts'

/** The first factor is proved: on to what is still needed, or in. */
export const beginSignIn = async (call: Call, site: Site, step: KeptStep): Promise<Reply> => {
  const state = await signInState(call.request, step)
  if (state.need === 'none') return enter(call, step, state)
  const token = await beginStep(call.request, { kind: 'sign-in', ...step })
  const reply = await needPage(
    { ...call, cookies: { ...call.cookies, [STEP_COOKIE]: token } },
    site,
    {
      state,
    },
  )
  return { ...reply, cookies: [stepCookie(token)] }
}

type Wanted = { state: SignInState; faults?: Faults | undefined }

/** The page of what is needed next; 422 with the faults of the last try. */
export const needPage = async (
  call: Call,
  site: Site,
  { state, faults = {} }: Wanted,
): Promise<Reply> => {
  const surroundings = site.frame(call)
  const status = Object.keys(faults).length > 0 ? 422 : 200
  const { account, factors, need } = state
  if (need === 'new-password') {
    const { loginName } = account
    return page(renderPage(<NewPasswordPage {...{ surroundings, faults, loginName }} />), status)
  }
  if (need === 'set-up-factor') {
    const secret = call.form.secret || makeSecret()
    const address = totpAddress(secret, call.unitName, account.loginName)
    return page(
      renderPage(<SetUpFactorPage {...{ surroundings, faults, secret, address }} />),
      status,
    )
  }
  const hasApp = factors.some(({ kind }) => kind === 'totp')
  const passkeyOptions = await passkeyQuestion(call, account.id)
  const script = officeScript('sign-in').href
  return page(
    renderPage(<SecondFactorPage {...{ surroundings, faults, hasApp, passkeyOptions, script }} />),
    status,
  )
}

/** Each page asks with a challenge of its own, which the step remembers. */
const passkeyQuestion = async (call: Call, accountId: string): Promise<string | undefined> => {
  const known = await call.request.db.read(call.request, (tx) => listPasskeys(tx, accountId))
  if (known.length === 0 || !allowsPasskeys(call.address)) return undefined
  const { options, challenge } = await askPasskey(call.address, known)
  await remember(call.request, { kind: 'sign-in', token: call.cookies[STEP_COOKIE] }, { challenge })
  return options
}

/** Opens the session and goes where he wanted; whoever should have a second factor is asked once more. */
export const enter = async (call: Call, step: KeptStep, state: SignInState): Promise<Reply> => {
  const token = await openSession(call.request, {
    accountId: state.account.id,
    visitor: { address: call.visitor, browser: (call.headers['user-agent'] ?? '').slice(0, 300) },
    before: call.cookies[SESSION_COOKIE],
    provedAt: provedAt(call, step),
  })
  const wanted = step.memory.returnTo ?? '/'
  const to = state.asked ? `/tai-khoan/lop-hai?${new URLSearchParams({ ve: wanted })}` : wanted
  return { ...redirect(to), cookies: [sessionCookie(token), noStepCookie] }
}

/** Password and second factor were proved just now; what the provider asked for, when it says. */
const provedAt = ({ request }: Call, { memory }: KeptStep): Date | null => {
  if (memory.by === 'password' || memory.secondFactor === 'passed') return request.now
  return memory.provedAt ? new Date(memory.provedAt) : null
}
