import { allowInsecureRequests, type Configuration, discovery } from 'openid-client'

/** How the office is known to an OpenID Connect provider. */
export type ProviderSettings = { issuer: string; clientId: string; clientSecret: string }
export type Provider = ProviderSettings & { configuration: () => Promise<Configuration> }

/** A provider, asked for its addresses at the first sign-in; what failed is asked again. */
export const openProvider = (settings: ProviderSettings): Provider => {
  let found: Promise<Configuration> | undefined
  const configuration = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined
      throw error
    })
    return found
  }
  return { ...settings, configuration }
}

/** Only a provider on this very machine may be spoken to without encryption. */
const discover = ({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> => {
  const isHere = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(issuer)
  const execute = isHere ? [allowInsecureRequests] : []
  return discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: 10 })
}
