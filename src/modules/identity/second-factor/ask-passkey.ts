import type { Account } from '../accounts/account.ts'
import type { Passkey } from './factor.ts'

/** What a browser is asked, and the challenge that its answer must have signed. */
export type Challenge = { options: string; challenge: string }

/** EdDSA, ES256 and RS256: what keys and telephones of today sign with. */
const ALGORITHMS = [-8, -7, -257]

/** Loaded when somebody first uses a passkey: it takes a fifth of a second. */
const webauthn = () => import('@simplewebauthn/server')

/** Whether browsers allow passkeys at this address of ours: it must have a name, and be safe or of this machine. */
export const allowsPasskeys = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  if (hostname === 'localhost') return true
  return protocol === 'https:' && /[a-z]/i.test(hostname) && !hostname.startsWith('[')
}

/** Asks the browser for a new passkey. */
export const askNewPasskey = async (
  address: string,
  { account, unitName, known }: { account: Account; unitName: string; known: readonly Passkey[] },
): Promise<Challenge> => {
  const { generateRegistrationOptions } = await webauthn()
  const options = await generateRegistrationOptions({
    rpName: `Một Cửa ${unitName}`,
    rpID: new URL(address).hostname,
    userName: account.loginName,
    userDisplayName: account.name,
    excludeCredentials: known.map(described),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    supportedAlgorithmIDs: ALGORITHMS,
  })
  return { options: JSON.stringify(options), challenge: options.challenge }
}

/** Asks the browser for one of the person's passkeys. */
export const askPasskey = async (
  address: string,
  known: readonly Passkey[],
): Promise<Challenge> => {
  const { generateAuthenticationOptions } = await webauthn()
  const rpID = new URL(address).hostname
  const options = await generateAuthenticationOptions({
    rpID,
    allowCredentials: known.map(described),
  })
  return { options: JSON.stringify(options), challenge: options.challenge }
}

const described = ({ credentialId, transports }: Passkey) => ({ id: credentialId, transports })
