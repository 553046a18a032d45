import { z } from 'zod'
import { readWhole } from '#modules/registers'
import { type Day, isDay } from '#platform/time.ts'
import type { Tariff } from '../fee.ts'

type Typed = Readonly<Record<string, string>>

const readAmount = readWhole(999_999_999)

/** 50.000, 50 000 and 50000 đ are all fifty thousand đồng. */
const money = z.string().transform((given, context) => {
  const amount = readAmount(given)
  if (amount !== undefined) return amount
  context.addIssue('Số tiền là số nguyên đồng, ví dụ 50.000')
  return z.NEVER
})
const count = z
  .string()
  .regex(/^\d{1,3}$/, 'Số trang là số nguyên')
  .transform(Number)
const dated = {
  effectiveFrom: z.string().transform((given, context): Day => {
    if (isDay(given)) return given
    context.addIssue('Nhập ngày bắt đầu thu')
    return z.NEVER
  }),
  source: z.string().trim().min(1, 'Ghi văn bản quy định mức thu').max(500, 'Dài quá 500 ký tự'),
}
const flatForm = z.object({ ...dated, amount: money })
const pagesForm = flatForm.extend({ firstPages: count, amountAfter: money, maximumPerCopy: money })

export type TariffField = keyof typeof pagesForm.shape
export type TariffFaults = Partial<Record<TariffField, string>>

type ReadTariff = { ok: true; tariff: Tariff } | { ok: false; faults: TariffFaults }

/** Another version of `tariff` as typed; 0 đồng makes it free. Every fault is named at once. */
export const readTariff = (tariff: Tariff, typed: Typed): ReadTariff =>
  tariff.kind === 'per-page' ? readByPages(tariff, typed) : readFlat(tariff, typed)

const BLANK = { amount: '', effectiveFrom: '', source: '' }
const BLANK_PAGES = { ...BLANK, firstPages: '', amountAfter: '', maximumPerCopy: '' }

const readByPages = (tariff: Tariff, typed: Typed): ReadTariff => {
  const read = pagesForm.safeParse({ ...BLANK_PAGES, ...typed })
  if (!read.success) return { ok: false, faults: faultsOf(read.error.issues) }
  const { effectiveFrom, source, ...amounts } = read.data
  const terms = termsOf(tariff, effectiveFrom, source)
  return { ok: true, tariff: { ...terms, kind: 'per-page', ...amounts } }
}

const readFlat = (tariff: Tariff, typed: Typed): ReadTariff => {
  const read = flatForm.safeParse({ ...BLANK, ...typed })
  if (!read.success) return { ok: false, faults: faultsOf(read.error.issues) }
  const { effectiveFrom, source, amount } = read.data
  const terms = termsOf(tariff, effectiveFrom, source)
  if (amount === 0) return { ok: true, tariff: { ...terms, kind: 'free' } }
  const kind = tariff.kind === 'per-copy' ? 'per-copy' : 'flat'
  return { ok: true, tariff: { ...terms, kind, amount } }
}

/** What an administrator enters with its source counts as read. */
const termsOf = (
  { id, label, procedures, channelPercent }: Tariff,
  effectiveFrom: Day,
  source: string,
) => ({
  ...{ id, label, procedures, effectiveFrom, source },
  ...(channelPercent ? { channelPercent } : {}),
  certainty: 'read' as const,
})

const faultsOf = (issues: readonly z.core.$ZodIssue[]): TariffFaults =>
  Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]))
