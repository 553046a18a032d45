/** That somebody has a second factor; what proves it is never shown. */
export type Factor = { id: string; kind: FactorKind; label: string; addedAt: Date }
export type FactorKind = 'totp' | 'passkey'

export const factorLabels = {
  totp: 'Ứng dụng xác thực',
  passkey: 'Khóa truy cập',
} as const satisfies Record<FactorKind, string>

export type Passkey = {
  factorId: string
  credentialId: string
  /** COSE key, base64url. */
  publicKey: string
  counter: number
  transports: string[]
}
