import { formatInstant } from '#platform/time.ts'

type Asked = {
  /** As the books have it; null before acceptance. */
  acceptedAt: Date | null
  occurredAt: Date
  /** The step before the acceptance: the handing in, or what was decided on it. */
  notBefore: Date
  /** The step after it; null while there is none. */
  notAfter: Date | null
  /** The click that told it. */
  recordedAt: Date | null
}

/** Why a dossier cannot have been accepted at `occurredAt`; undefined when it can. */
export const acceptanceFault = (asked: Asked): string | undefined => {
  const { acceptedAt, occurredAt, notBefore, notAfter, recordedAt } = asked
  if (!acceptedAt || !recordedAt) return 'Hồ sơ chưa được tiếp nhận nên chưa có thời điểm để sửa.'
  if (occurredAt.getTime() === acceptedAt.getTime())
    return `Sổ đang ghi đúng thời điểm ${formatInstant(acceptedAt)}.`
  if (occurredAt > recordedAt)
    return `Không thể tiếp nhận sau lúc ghi vào sổ (${formatInstant(recordedAt)}).`
  if (notAfter && occurredAt > notAfter)
    return `Không thể tiếp nhận sau bước liền sau (${formatInstant(notAfter)}).`
  if (occurredAt < notBefore)
    return `Không thể tiếp nhận trước khi nộp hoặc trước bước liền trước (${formatInstant(notBefore)}).`
  return undefined
}
