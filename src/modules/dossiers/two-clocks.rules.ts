import { type WorkCalendar, workingDaysBetween } from '#modules/calendar'
import { dayOf, formatInstant } from '#platform/time.ts'

/** Told more than this after it happened, an act needs evidence of when it happened. */
const PROMPT_MINUTES = 60
const MINUTE = 60_000

/** What may show when an act happened. */
export const proofKinds = {
  document: 'Số, ngày văn bản',
  'hand-over-book': 'Chữ ký trong sổ giao nhận',
  'signed-file': 'Tệp đã ký số',
  'post-receipt': 'Biên nhận bưu chính',
  other: 'Minh chứng khác',
} as const
export type ProofKind = keyof typeof proofKinds
export const isProofKind = (text: string): text is ProofKind => Object.hasOwn(proofKinds, text)

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
  const isPrompt = now.getTime() - occurredAt.getTime() <= PROMPT_MINUTES * MINUTE
  if (isPrompt || evidence?.proof?.trim()) return undefined
  return 'Ghi nhận muộn phải kèm minh chứng thời điểm thực hiện (số văn bản, chữ ký nhận, tệp đã ký số).'
}

/** People say the minute: one said for the very minute of the step before happened after it. */
export const afterStep = (occurredAt: Date, notBefore: Date): Date =>
  occurredAt < notBefore && minuteOf(occurredAt) === minuteOf(notBefore) ? notBefore : occurredAt

type Told = { occurredAt: Date; now: Date; calendar: WorkCalendar }

/** Whether an act is told so late that a leader must agree: more than `workingDays` after its day. */
export const needsApproval = ({ occurredAt, now, calendar }: Told, workingDays: number): boolean =>
  workingDaysBetween(calendar, dayOf(occurredAt), dayOf(now)) > workingDays

const minuteOf = (instant: Date): number => Math.floor(instant.getTime() / MINUTE)
