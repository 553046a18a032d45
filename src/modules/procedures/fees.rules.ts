import { type Day, formatDay } from '#platform/time.ts'

export type Channel = 'desk' | 'online' | 'post' | 'vneid'
/** Whether the legal text was read, reported second-hand, or is only remembered. */
export type FeeCertainty = 'read' | 'secondary' | 'memory'

type InForce = { effectiveFrom: Day; effectiveTo?: Day; source: string; certainty: FeeCertainty }

/** Amounts are whole đồng; an amount of null is set by the province and not yet entered. */
export type Tariff = InForce & {
  id: string
  label: string
  /** National codes of the procedures it is charged for. */
  procedures: readonly string[]
  /** What is charged on a channel, in percent of the amount; 100 where not named. */
  channelPercent?: Partial<Record<Channel, number>>
} & (
    | { kind: 'free' }
    | { kind: 'flat'; amount: number | null }
    | { kind: 'per-copy'; amount: number }
    | {
        kind: 'per-page'
        amount: number
        /** Pages of each copy charged at `amount`; those after them at `amountAfter`. */
        firstPages: number
        amountAfter: number
        maximumPerCopy: number
      }
  )

export type Exemption = InForce & {
  id: string
  label: string
  /** Identifiers of the tariffs it reduces. */
  tariffs: readonly string[]
  reductionPercent: number
  /** Only on these channels; on all where absent. */
  channels?: readonly Channel[]
  /** The paper that proves it; null where the register itself shows it. */
  proofNeeded: string | null
}

export type FeeClaim = { exemptionId: string; proof?: string | undefined }
export type FeeQuestion = {
  tariffs: readonly Tariff[]
  exemptions: readonly Exemption[]
  claims: readonly FeeClaim[]
  channel: Channel
  day: Day
  /** `pages` is the number of pages of each copy. */
  quantity: { copies: number; pages: number }
}
export type Fee = {
  /** Whole đồng, never negative: the sum of the lines. */
  amount: number
  lines: { label: string; amount: number }[]
  /** A fee was due and exemptions took it all away; a procedure without a fee is not waived. */
  waived: boolean
  warnings: string[]
}

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

const percentOf = ({ reductionPercent }: Exemption): number =>
  Math.min(100, Math.max(0, reductionPercent))

// NQ 66.22/2026/NQ-CP: where several benefits apply, the highest is given, not their sum.
const bestOf = (exemptions: readonly Exemption[]): Exemption | undefined =>
  exemptions.toSorted((a, b) => percentOf(b) - percentOf(a))[0]

const reductionLabel = ({ label }: Exemption, percent: number): string =>
  percent === 100 ? `Miễn: ${label}` : `Giảm ${percent}%: ${label}`

const isInForce = ({ effectiveFrom, effectiveTo }: InForce, day: Day): boolean =>
  effectiveFrom <= day && (effectiveTo === undefined || day <= effectiveTo)

/** Of two versions of one tariff in force on the day, the newer. */
const tariffsInForce = ({ tariffs, day }: FeeQuestion): Tariff[] => {
  const newest = new Map<string, Tariff>()
  for (const tariff of tariffs.filter((one) => isInForce(one, day))) {
    const other = newest.get(tariff.id)
    if (!other || other.effectiveFrom < tariff.effectiveFrom) newest.set(tariff.id, tariff)
  }
  return [...newest.values()]
}

const examineClaim = (
  { exemptionId, proof }: FeeClaim,
  tariffs: readonly Tariff[],
  { exemptions, channel, day }: FeeQuestion,
): { exemption?: Exemption; warnings: string[] } => {
  const named = exemptions.filter(({ id }) => id === exemptionId)
  const [first] = named
  if (!first) return { warnings: [`Không có diện miễn, giảm mang mã “${exemptionId}”.`] }
  const exemption = bestOf(named.filter((one) => isInForce(one, day)))
  if (!exemption)
    return { warnings: [`“${first.label}” không có hiệu lực vào ngày ${formatDay(day)}.`] }
  if (exemption.channels && !exemption.channels.includes(channel))
    return { warnings: [`“${exemption.label}” không áp dụng cho kênh nộp này.`] }
  if (!tariffs.some(({ id }) => exemption.tariffs.includes(id)))
    return { warnings: [`“${exemption.label}” không áp dụng cho khoản thu của thủ tục này.`] }
  if (exemption.proofNeeded && !proof?.trim())
    return {
      warnings: [`Chưa có giấy tờ chứng minh “${exemption.label}”: ${exemption.proofNeeded}.`],
    }
  return { exemption, warnings: certaintyWarnings(exemption) }
}

const certaintyWarnings = ({ label, certainty }: { label: string } & InForce): string[] =>
  certainty === 'read' ? [] : [`“${label}” chưa được đối chiếu với văn bản quy định.`]

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
