import { formatInstant } from '#platform/time.ts'

type Asked = {
  settledAt: Date | null
  occurredAt: Date
  /** The step before the settlement. */
  notBefore: Date
  /** The click that told it. */
  recordedAt: Date | null
  returnedAt: Date | null
}

/** Why a dossier cannot have been settled at `occurredAt`; undefined when it can. */
export const correctionFault = (asked: Asked): string | undefined => {
  const { settledAt, occurredAt, notBefore, recordedAt, returnedAt } = asked
  if (!settledAt || !recordedAt) return 'Hồ sơ chưa giải quyết xong nên chưa có thời điểm để sửa.'
  if (occurredAt.getTime() === settledAt.getTime())
    return `Sổ đang ghi đúng thời điểm ${formatInstant(settledAt)}.`
  if (occurredAt > recordedAt)
    return `Không thể giải quyết xong sau lúc ghi vào sổ (${formatInstant(recordedAt)}).`
  if (returnedAt && occurredAt > returnedAt)
    return `Không thể giải quyết xong sau lúc trả kết quả (${formatInstant(returnedAt)}).`
  if (occurredAt < notBefore)
    return `Không thể giải quyết xong trước bước liền trước (${formatInstant(notBefore)}).`
  return undefined
}
