/** How people sign in at a unit. */
export type SignInPolicy = {
  /** Whether leaders and administrators must have a second factor. */
  secondFactor: SecondFactorRule
  graceDays: number
  idleMinutes: number
  longestMinutes: number
}

export const secondFactorRules = {
  optional: 'Tùy từng người',
  'after-days': 'Bắt buộc sau số ngày dưới đây',
  required: 'Bắt buộc ngay',
} as const
export type SecondFactorRule = keyof typeof secondFactorRules

/** In force until an administrator decides otherwise. */
export const usualPolicy: SignInPolicy = {
  secondFactor: 'after-days',
  graceDays: 30,
  idleMinutes: 8 * 60,
  longestMinutes: 24 * 60,
}
