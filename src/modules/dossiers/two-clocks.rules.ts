import { formatInstant } from '#platform/time.ts'

/** Told more than this after it happened, an act needs evidence of when it happened. */
const PROMPT_MINUTES = 60

/** When an act is said to have happened, when it is told, and the act it must follow. */
export type Occurrence = {
  occurredAt: Date
  now: Date
  notBefore: Date
  evidence?: { proof?: string | undefined } | undefined
}

/** Why an act cannot have happened at `occurredAt`, as told at `now`; undefined when it can. */
export const occurrenceFault = ({ occurredAt, now, notBefore }: Occurrence): string | undefined => {
  if (occurredAt > now)
    return `Thời điểm thực hiện ${formatInstant(occurredAt)} ở sau thời điểm ghi nhận.`
  if (occurredAt < notBefore)
    return `Thời điểm thực hiện ${formatInstant(occurredAt)} ở trước bước liền trước (${formatInstant(notBefore)}).`
  return undefined
}

/** Back-entry is lawful but never silent: the evidence of the true time must stand beside it. */
export const lateEntryFault = ({ occurredAt, now, evidence }: Occurrence): string | undefined => {
  const isPrompt = now.getTime() - occurredAt.getTime() <= PROMPT_MINUTES * 60_000
  if (isPrompt || evidence?.proof?.trim()) return undefined
  return 'Ghi nhận muộn phải kèm minh chứng thời điểm thực hiện (số văn bản, chữ ký nhận, tệp đã ký số).'
}
