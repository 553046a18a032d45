import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Provider } from './provider.ts'

/** What must be remembered until the provider sends the person back. */
export type Errand = { state: string; nonce: string; verifier: string }

/** Where the provider sends people back to. */
export const returnAddress = (address: string): string => `${address}/dang-nhap/nha-cung-cap/ve`

/**
 * The address at which the provider asks who somebody is; `again` when it already knows. @throws when the
 * provider does not answer
 */
export const askProvider = async (
  provider: Provider,
  { address, again }: { address: string; again: boolean },
): Promise<{ to: string; errand: Errand }> => {
  const errand = {
    ...{ state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() },
  }
  const to = buildAuthorizationUrl(await provider.configuration(), {
    redirect_uri: returnAddress(address),
    scope: 'openid email profile',
    state: errand.state,
    nonce: errand.nonce,
    code_challenge: await calculatePKCECodeChallenge(errand.verifier),
    code_challenge_method: 'S256',
    // A longest age makes the provider say when it asked, whatever the browser does to the address.
    ...(again ? { prompt: 'login', max_age: '600' } : {}),
  })
  return { to: to.href, errand }
}

export type Vouched = {
  issuer: string
  subject: string
  email: string | undefined
  /** When the person last proved himself to the provider; undefined when it does not say. */
  provedAt: Date | undefined
}

/** Whom the provider vouches for; an e-mail address only when the provider has verified it. @throws when it does not hold */
export const readVouched = async (
  provider: Provider,
  { address, query, errand }: { address: string; query: Record<string, string>; errand: Errand },
): Promise<Vouched> => {
  const returned = new URL(returnAddress(address))
  returned.search = new URLSearchParams(query).toString()
  const tokens = await authorizationCodeGrant(await provider.configuration(), returned, {
    ...{ expectedState: errand.state, expectedNonce: errand.nonce },
    ...{ pkceCodeVerifier: errand.verifier, idTokenExpected: true },
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('the provider sent no claims')
  const { iss, sub, email, email_verified: isVerified, auth_time: seconds } = claims
  const verified = isVerified === true && typeof email === 'string' ? email : undefined
  const provedAt = seconds === undefined ? undefined : new Date(seconds * 1000)
  return { issuer: iss, subject: sub, email: verified, provedAt }
}
