import { formatDay } from '#platform/time.ts'
import {
  bestOf,
  certaintyWarnings,
  examineClaim,
  isInForce,
  percentOf,
} from './exemptions.rules.ts'
import type { Exemption, Fee, FeeQuestion, Tariff } from './fee.ts'

/** The tariffs charged for a procedure, of any date. */
export const tariffsOf = (tariffs: readonly Tariff[], procedure: string): Tariff[] =>
  tariffs.filter((tariff) => tariff.procedures.includes(procedure))

/** Tariff × channel × date × the best exemption claimed and proved; exemptions do not add up. */
export const feeFor = (question: FeeQuestion): Fee => {
  const tariffs = tariffsInForce(question)
  const examined = question.claims.map((claim) => examineClaim(claim, tariffs, question))
  const granted = examined.flatMap(({ exemption }) => exemption ?? [])
  const charges = tariffs.map((tariff) => chargeOf(tariff, granted, question))
  const amount = charges.reduce((sum, { due }) => sum + due, 0)
  return {
    amount,
    lines: charges.flatMap(({ lines }) => lines),
    waived: amount === 0 && charges.some((charge) => charge.waived) && charges.every(isKnown),
    warnings: [
      ...tariffWarnings(tariffs, question),
      ...quantityWarnings(question),
      ...charges.flatMap(({ warnings }) => warnings),
      ...examined.flatMap(({ warnings }) => warnings),
    ],
  }
}

type Charge = {
  due: number
  lines: Fee['lines']
  waived: boolean
  known: boolean
  warnings: string[]
}

const isKnown = ({ known }: Charge): boolean => known

const chargeOf = (
  tariff: Tariff,
  granted: readonly Exemption[],
  { channel, quantity }: FeeQuestion,
): Charge => {
  const base = baseOf(tariff, wholeQuantity(quantity))
  const best = bestOf(granted.filter(({ tariffs }) => tariffs.includes(tariff.id)))
  const percent = best ? percentOf(best) : 0
  const charged = part(base ?? 0, Math.max(0, tariff.channelPercent?.[channel] ?? 100))
  const due = part(charged, 100 - percent)
  const chargeable = base === null || charged > 0
  return {
    due,
    lines: [
      { label: tariff.label, amount: charged },
      ...(best && chargeable
        ? [{ label: reductionLabel(best, percent), amount: due - charged || 0 }]
        : []),
    ],
    waived: chargeable && percent === 100,
    known: base !== null || percent === 100,
    warnings: chargeWarnings(tariff, base === null && percent < 100, due),
  }
}

const baseOf = (tariff: Tariff, { copies, pages }: FeeQuestion['quantity']): number | null => {
  if (tariff.kind === 'free') return 0
  if (tariff.kind === 'flat') return tariff.amount
  if (tariff.kind === 'per-copy') return tariff.amount * copies
  const first = Math.min(pages, tariff.firstPages)
  const ofOneCopy = first * tariff.amount + (pages - first) * tariff.amountAfter
  return Math.min(ofOneCopy, tariff.maximumPerCopy) * copies
}

/** Fractions of a đồng are never charged. */
const part = (amount: number, percent: number): number => Math.floor((amount * percent) / 100)

const reductionLabel = ({ label }: Exemption, percent: number): string =>
  percent === 100 ? `Miễn: ${label}` : `Giảm ${percent}%: ${label}`

/** Of two versions of one tariff in force on the day, the newer. */
const tariffsInForce = ({ tariffs, day }: FeeQuestion): Tariff[] => {
  const newest = new Map<string, Tariff>()
  for (const tariff of tariffs.filter((one) => isInForce(one, day))) {
    const other = newest.get(tariff.id)
    if (!other || other.effectiveFrom < tariff.effectiveFrom) newest.set(tariff.id, tariff)
  }
  return [...newest.values()]
}

const chargeWarnings = (tariff: Tariff, unknown: boolean, due: number): string[] => {
  if (unknown)
    return [`Mức thu “${tariff.label}” do HĐND tỉnh quy định, chưa được khai báo trong hệ thống.`]
  return due > 0 ? certaintyWarnings(tariff) : []
}

const tariffWarnings = (inForce: readonly Tariff[], { tariffs, day }: FeeQuestion): string[] => {
  if (tariffs.length === 0) return ['Chưa khai báo mức thu cho thủ tục này.']
  return inForce.length > 0 ? [] : [`Không có mức thu nào có hiệu lực vào ngày ${formatDay(day)}.`]
}

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 1

const quantityWarnings = ({ quantity: { copies, pages } }: FeeQuestion): string[] =>
  isCount(copies) && isCount(pages)
    ? []
    : ['Số bản và số trang phải là số nguyên từ 1 trở lên; số không hợp lệ được tính là 1.']

const wholeQuantity = ({ copies, pages }: FeeQuestion['quantity']): FeeQuestion['quantity'] => ({
  copies: isCount(copies) ? copies : 1,
  pages: isCount(pages) ? pages : 1,
})
