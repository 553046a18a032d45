import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { officeScript } from '#web/assets.ts'
import { renderPage } from '#web/render.ts'
import { getAccount } from '../accounts/accounts.sql.ts'
import { allowsPasskeys, askNewPasskey } from '../second-factor/ask-passkey.ts'
import {
  type Enrolled,
  enrolPasskey,
  enrolTotp,
  removeFactors,
  renewRecoveryCodes,
} from '../second-factor/enrol-factor.ts'
import { listPasskeys } from '../second-factor/factors.sql.ts'
import { readNewPasskey } from '../second-factor/read-passkey.ts'
import { RecoveryCodesPage } from '../second-factor/recovery-codes.page.tsx'
import { isSecret, makeSecret, totpAddress } from '../second-factor/totp.ts'
import { ownPath } from '../sign-in/own-path.rules.ts'
import type { Handler, Site } from '../sign-in/site.ts'
import { beginStep, takeStep } from '../sign-in/steps.ts'
import { ownId } from './own-id.ts'
import { SetUpOwnFactorPage } from './set-up-factor.page.tsx'

export const viewSetUpFactor: Handler = (call, site) => setUpPage(call, site, {})

export const submitTotp: Handler = async (call, site) => {
  const { secret = '', code = '' } = call.form
  const enrolled = isSecret(secret)
    ? await enrolTotp(call.request, { accountId: ownId(call), secret, code })
    : undefined
  const fault = 'Mã không đúng. Xem lại giờ trên điện thoại rồi nhập mã đang hiện.'
  return enrolled ? added(call, site, enrolled) : setUpPage(call, site, { code: fault })
}

export const submitPasskey: Handler = async (call, site) => {
  const { step: token, reply = '', label = '' } = call.form
  const accountId = ownId(call)
  const step = await takeStep(call.request, { kind: 'new-passkey', token })
  const challenge = step?.accountId === accountId ? step.memory.challenge : undefined
  const key = challenge && (await readNewPasskey({ address: call.address, challenge, reply }))
  if (!key) return setUpPage(call, site, { label: 'Chưa nhận được khóa truy cập. Hãy thử lại.' })
  const named = label.trim().slice(0, 60) || 'Khóa truy cập'
  return added(call, site, await enrolPasskey(call.request, { accountId, label: named, key }))
}

export const submitRemoveFactor: Handler = async (call) => {
  await removeFactors(call.request, { accountId: ownId(call), factorId: call.form.factor ?? '' })
  return redirect('/tai-khoan?da=go-lop-hai')
}

export const submitRecoveryCodes: Handler = async (call, site) =>
  codesPage(call, site, await renewRecoveryCodes(call.request, ownId(call)))

const added = (call: Call, site: Site, { recoveryCodes }: Enrolled): Reply =>
  recoveryCodes.length > 0
    ? codesPage(call, site, recoveryCodes)
    : redirect('/tai-khoan?da=lop-hai')

const codesPage = (call: Call, site: Site, codes: readonly string[]): Reply =>
  page(
    renderPage(
      <RecoveryCodesPage surroundings={site.frame(call)} codes={codes} next="/tai-khoan" />,
    ),
  )

const setUpPage = async (
  call: Call,
  site: Site,
  faults: Record<string, string>,
): Promise<Reply> => {
  const id = ownId(call)
  const account = await call.request.db.read(call.request, (tx) => getAccount(tx, id))
  const { secret: typed = '' } = call.form
  const secret = isSecret(typed) ? typed : makeSecret()
  const html = renderPage(
    <SetUpOwnFactorPage
      surroundings={site.frame(call)}
      {...{ secret, faults }}
      address={totpAddress(secret, call.unitName, account.loginName)}
      passkey={await newPasskeyQuestion(call, id)}
      script={officeScript('sign-in').href}
      returnTo={call.query.ve ? ownPath(call.query.ve) : '/tai-khoan'}
    />,
  )
  return page(html, Object.keys(faults).length > 0 ? 422 : 200)
}

const newPasskeyQuestion = async (call: Call, accountId: string) => {
  if (!allowsPasskeys(call.address)) return undefined
  const { request, unitName } = call
  const [account, known] = await request.db.read(
    request,
    async (tx) => [await getAccount(tx, accountId), await listPasskeys(tx, accountId)] as const,
  )
  const { options, challenge } = await askNewPasskey(call.address, { account, unitName, known })
  const step = await beginStep(request, { kind: 'new-passkey', accountId, memory: { challenge } })
  return { options, step }
}
