import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { noSessionCookie, SESSION_COOKIE } from '../sessions/session.ts'
import { endSessionOf } from '../sessions/sessions.sql.ts'
import { hashToken } from '../sessions/token.ts'
import { type Checked, checkPassword } from './check-password.ts'
import { tooEarly } from './delays.rules.ts'
import { findDemoSignIn } from './demo-sign-in.sql.ts'
import { ownPath } from './own-path.rules.ts'
import { SignInPage } from './sign-in.page.tsx'
import type { Handler, Site } from './site.ts'
import { beginSignIn } from './step-reply.tsx'

export const viewSignIn: Handler = (call, site) => {
  const returnTo = ownPath(call.query.ve)
  return call.request.actor.accountId ? redirect(returnTo) : signInPage(call, site, { returnTo })
}

export const submitSignIn: Handler = async (call, site) => {
  const { loginName = '', password = '', ve } = call.form
  const returnTo = ownPath(ve)
  const fault = blank(loginName, password)
  if (fault) return signInPage(call, site, { returnTo, fault })
  const checked = await checkPassword(call.request, { loginName, password, address: call.visitor })
  if (checked.is === 'right')
    return beginSignIn(call, site, {
      accountId: checked.account.id,
      memory: { by: 'password', returnTo },
    })
  return signInPage(call, site, { returnTo, fault: refusal(checked) })
}

/** Ends the session, whoever asks; the next who opens this browser is a stranger. */
export const submitSignOut: Handler = async ({ request, cookies }) => {
  const token = cookies[SESSION_COOKIE]
  if (token)
    await request.db.write(request, (tx) => endSessionOf(tx, hashToken(token), request.now))
  return { ...redirect('/dang-nhap'), cookies: [noSessionCookie] }
}

const blank = (loginName: string, password: string): string | undefined => {
  if (loginName.trim() === '') return 'Hãy nhập tên đăng nhập.'
  return password === '' ? 'Hãy nhập mật khẩu.' : undefined
}

const refusal = (checked: Exclude<Checked, { is: 'right' }>): string =>
  checked.is === 'wrong' ? 'Tên đăng nhập hoặc mật khẩu không đúng.' : tooEarly(checked.waitSeconds)

type Filled = { returnTo: string; fault?: string }

/** The sign-in page; 422 with what was wrong and the name as typed. */
export const signInPage = async (
  call: Call,
  site: Site,
  { returnTo, fault }: Filled,
): Promise<Reply> => {
  const demo = await call.request.db.read(call.request, findDemoSignIn)
  const html = renderPage(
    <SignInPage
      surroundings={site.frame(call)}
      loginName={call.form.loginName}
      hasProvider={site.provider !== undefined}
      {...{ returnTo, fault, demo }}
    />,
  )
  return page(html, fault ? 422 : 200)
}
