import type { Call } from '#platform/http/route.ts'
import { findPassword } from '../passwords/passwords.sql.ts'
import { allowsPasskeys, askPasskey } from '../second-factor/ask-passkey.ts'
import { listPasskeys, listTotps } from '../second-factor/factors.sql.ts'
import { findDemoSignIn } from '../sign-in/demo-sign-in.sql.ts'
import { beginStep } from '../sign-in/steps.ts'

/** How somebody may prove again who he is; with none of these only his provider can vouch for him. */
export type ProofWays = {
  hasPassword: boolean
  hasApp: boolean
  /** The question for a passkey, and the name of the step that remembers its challenge. */
  passkey: { options: string; step: string } | undefined
  /** The password of everybody in the demo commune. */
  demoPassword: string | undefined
}

/** What this account has to prove itself with; a passkey only where the browser can be asked for one. */
export const findProofWays = async (call: Call, accountId: string): Promise<ProofWays> => {
  const { request } = call
  const known = await request.db.read(request, async (tx) => ({
    hasPassword: (await findPassword(tx, accountId)) !== undefined,
    hasApp: (await listTotps(tx, accountId)).length > 0,
    passkeys: await listPasskeys(tx, accountId),
    demoPassword: (await findDemoSignIn(tx))?.password,
  }))
  const { passkeys, ...ways } = known
  if (passkeys.length === 0 || !allowsPasskeys(call.address)) return { ...ways, passkey: undefined }
  const { options, challenge } = await askPasskey(call.address, passkeys)
  const step = await beginStep(request, { kind: 'proof', accountId, memory: { challenge } })
  return { ...ways, passkey: { options, step } }
}
