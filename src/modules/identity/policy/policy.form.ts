import { z } from 'zod'
import type { SignInPolicy } from './policy.ts'

const whole = (least: number, most: number, unit: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,5}$/, `Nhập số ${unit}`)
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, `Từ ${least} đến ${most} ${unit}`)
        .max(most, `Từ ${least} đến ${most} ${unit}`),
    )

const policyForm = z.object({
  secondFactor: z.enum(['optional', 'after-days', 'required'], 'Chọn một mức'),
  graceDays: whole(0, 365, 'ngày'),
  idleMinutes: whole(5, 1440, 'phút'),
  longestMinutes: whole(5, 10080, 'phút'),
})

type Typed = Readonly<Record<string, string>>

/** The policy as typed, or every fault by field. */
export const readPolicy = (
  typed: Typed,
): { ok: true; value: SignInPolicy } | { ok: false; faults: Record<string, string> } => {
  const { secondFactor = '', graceDays = '', idleMinutes = '', longestMinutes = '' } = typed
  const read = policyForm.safeParse({ secondFactor, graceDays, idleMinutes, longestMinutes })
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => [String(path[0]), message])
    return { ok: false, faults: Object.fromEntries(faults) }
  }
  if (read.data.longestMinutes < read.data.idleMinutes)
    return { ok: false, faults: { longestMinutes: 'Không được ngắn hơn thời gian không dùng' } }
  return { ok: true, value: read.data }
}
