import { z } from 'zod'
import { type Day, isDay } from '#platform/time.ts'
import type { Channel, Exemption } from '../fee.ts'

type Typed = Readonly<Record<string, string>>

/** The name of the tick of a tariff in the form. */
export const tickOf = (tariffId: string): string => `khoan-${tariffId}`

const optionalDay = z.string().transform((given, context): Day | undefined => {
  if (given === '') return undefined
  if (isDay(given)) return given
  context.addIssue('Nhập ngày hoặc để trống')
  return z.NEVER
})
const day = z.string().transform((given, context): Day => {
  if (isDay(given)) return given
  context.addIssue('Nhập ngày bắt đầu áp dụng')
  return z.NEVER
})

const exemptionForm = z
  .object({
    label: z.string().trim().min(1, 'Nhập ai được miễn, giảm').max(200, 'Dài quá 200 ký tự'),
    reductionPercent: z
      .string()
      .trim()
      .regex(/^(100|[1-9]\d?)\s*%?$/, 'Nhập số từ 1 đến 100')
      .transform((given) => Number.parseInt(given, 10)),
    channel: z.enum(['', 'online'], 'Chọn cách nộp'),
    proofNeeded: z.string().trim().max(300, 'Dài quá 300 ký tự'),
    effectiveFrom: day,
    effectiveTo: optionalDay,
    source: z.string().trim().min(1, 'Ghi văn bản quy định').max(500, 'Dài quá 500 ký tự'),
  })
  .refine(
    ({ effectiveFrom, effectiveTo }) => effectiveTo === undefined || effectiveTo >= effectiveFrom,
    { path: ['effectiveTo'], message: 'Ngày hết áp dụng phải sau ngày bắt đầu' },
  )

export type ExemptionField = keyof typeof exemptionForm.shape
export type ExemptionFaults = Partial<Record<ExemptionField | 'tariffs', string>>

type ReadExemption = { ok: true; exemption: Exemption } | { ok: false; faults: ExemptionFaults }

/** A version of the exemption `id` as typed, with every fault at once; `tariffIds` are those there are. */
export const readExemption = (
  id: string,
  typed: Typed,
  tariffIds: readonly string[],
): ReadExemption => {
  const read = exemptionForm.safeParse({ ...BLANK, ...typed })
  const tariffs = tariffIds.filter((tariff) => typed[tickOf(tariff)] !== undefined)
  const untold = tariffs.length === 0 ? { tariffs: 'Chọn ít nhất một khoản thu' } : {}
  if (!read.success) return { ok: false, faults: { ...faultsOf(read.error.issues), ...untold } }
  if (tariffs.length === 0) return { ok: false, faults: untold }
  return { ok: true, exemption: { id, tariffs, ...termsOf(read.data) } }
}

const BLANK = {
  ...{ label: '', reductionPercent: '', channel: '', proofNeeded: '' },
  ...{ effectiveFrom: '', effectiveTo: '', source: '' },
}

const online: readonly Channel[] = ['online', 'vneid']

/** What an administrator enters with its source counts as read. */
const termsOf = ({
  channel,
  proofNeeded,
  effectiveTo,
  ...terms
}: z.infer<typeof exemptionForm>) => ({
  ...terms,
  ...(effectiveTo ? { effectiveTo } : {}),
  ...(channel === 'online' ? { channels: online } : {}),
  proofNeeded: proofNeeded || null,
  certainty: 'read' as const,
})

const faultsOf = (issues: readonly z.core.$ZodIssue[]): ExemptionFaults =>
  Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]))

/** An exemption as its form shows it. */
export const typedOf = (exemption: Exemption): Record<string, string> => ({
  label: exemption.label,
  reductionPercent: String(exemption.reductionPercent),
  channel: exemption.channels ? 'online' : '',
  proofNeeded: exemption.proofNeeded ?? '',
  ...Object.fromEntries(exemption.tariffs.map((id) => [tickOf(id), 'on'])),
})
