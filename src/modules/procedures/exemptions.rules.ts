import { type Day, formatDay } from '#platform/time.ts'
import type { Exemption, FeeClaim, FeeQuestion, InForce, Tariff } from './fee.ts'

/** Whether a person who claims an exemption gets it: in force, on this channel, for this fee, with its proof. */
export const examineClaim = (
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

// NQ 66.22/2026/NQ-CP: where several benefits apply, the highest is given, not their sum.
export const bestOf = (exemptions: readonly Exemption[]): Exemption | undefined =>
  exemptions.toSorted((a, b) => percentOf(b) - percentOf(a))[0]

/** 0 to 100, whatever the data say. */
export const percentOf = ({ reductionPercent }: Exemption): number =>
  Math.min(100, Math.max(0, reductionPercent))

/** What stands on a text that nobody has read is said to do so. */
export const certaintyWarnings = ({ label, certainty }: { label: string } & InForce): string[] =>
  certainty === 'read' ? [] : [`“${label}” chưa được đối chiếu với văn bản quy định.`]

/** Both ends count. */
export const isInForce = ({ effectiveFrom, effectiveTo }: InForce, day: Day): boolean =>
  effectiveFrom <= day && (effectiveTo === undefined || day <= effectiveTo)
