import { Secret, TOTP } from 'otpauth'

const PERIOD_MS = 30_000

/** A new secret of 160 bits in base32, as authenticator apps take it. */
export const makeSecret = (): string => new Secret({ size: 20 }).base32

/** Whether the text can be a secret that we made. */
export const isSecret = (text: string): boolean => /^[A-Z2-7]{32}$/.test(text)

// RFC 6238: SHA-1, six digits, 30 seconds, which every authenticator app knows.
const totpOf = (secret: string, around: { issuer?: string; label?: string } = {}) =>
  new TOTP({ ...around, algorithm: 'SHA1', digits: 6, period: 30, secret })

/** The address in the QR code that an authenticator app reads. */
export const totpAddress = (secret: string, unitName: string, loginName: string): string =>
  totpOf(secret, { issuer: `Một Cửa ${unitName}`, label: loginName }).toString()

/**
 * The time step for which the code is right, one step early or late allowed; undefined when it is wrong.
 * Telephones show the time of the world, so it is not asked of the office's clock, which may stand elsewhere.
 */
export const stepOfCode = (
  secret: string,
  code: string,
  now: Date = new Date(),
): number | undefined => {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const delta = totpOf(secret).validate({ token, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / PERIOD_MS) + delta
}
