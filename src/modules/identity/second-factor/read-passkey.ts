import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Request } from '#platform/request.ts'
import type { Passkey } from './factor.ts'
import { keepCounter, listPasskeys } from './factors.sql.ts'

/** Where the browser was asked, with which challenge, and what it replied. */
type Answer = { address: string; challenge: string; reply: string }

const webauthn = () => import('@simplewebauthn/server')

/** The new passkey that the browser's reply brings; undefined when the reply proves nothing. */
export const readNewPasskey = async (
  answer: Answer,
): Promise<Omit<Passkey, 'factorId'> | undefined> => {
  const { verifyRegistrationResponse } = await webauthn()
  try {
    const response: RegistrationResponseJSON = JSON.parse(answer.reply)
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      ...expected(answer),
    })
    if (!registrationInfo) return undefined
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    const key = Buffer.from(publicKey).toString('base64url')
    return { credentialId: id, publicKey: key, counter, transports }
  } catch {
    return undefined
  }
}

/** Whether the browser's reply was signed by a passkey of the account. */
export const proveByPasskey = (
  request: Request,
  { accountId, ...answer }: Answer & { accountId: string },
): Promise<boolean> =>
  request.db.write(request, async (tx) => {
    const proved = await verifyWith(await listPasskeys(tx, accountId), answer)
    if (proved) await keepCounter(tx, proved.factorId, proved.counter)
    return proved !== undefined
  })

const verifyWith = async (known: readonly Passkey[], answer: Answer) => {
  const { verifyAuthenticationResponse } = await webauthn()
  try {
    const response: AuthenticationResponseJSON = JSON.parse(answer.reply)
    const key = known.find(({ credentialId }) => credentialId === response.id)
    if (!key) return undefined
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      ...{ response, ...expected(answer) },
      credential: {
        id: key.credentialId,
        publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
        counter: key.counter,
      },
    })
    return verified ? { factorId: key.factorId, counter: authenticationInfo.newCounter } : undefined
  } catch {
    return undefined
  }
}

/** A finger or a PIN is welcome; a plain USB key without either is still something that one has. */
const expected = ({ address, challenge }: Answer) => ({
  ...{ expectedChallenge: challenge, requireUserVerification: false },
  ...{ expectedOrigin: address, expectedRPID: new URL(address).hostname },
})
