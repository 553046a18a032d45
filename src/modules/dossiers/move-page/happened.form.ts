import type { Form } from '#platform/http/route.ts'
import { isProofKind, type ProofKind } from '../two-clocks.rules.ts'
import { LONGEST, readDay, readMoment, tidy } from './typed-text.rules.ts'

export type Faults = Readonly<Record<string, string>>
export type Happened = { occurredAt: Date | undefined; proofKind: ProofKind; proof: string }

/** When an act is said to have happened and what shows it; nothing typed is now. */
export const readHappened = (form: Form): { value: Happened; faults: Faults } => {
  const day = tidy(form['occurred-day'])
  const time = tidy(form['occurred-time'])
  const readOn = day ? readDay(day) : undefined
  const occurredAt = readOn && time ? readMoment(readOn, time) : undefined
  const proofKind = tidy(form['proof-kind'])
  const proof = tidy(form.proof)
  return {
    value: { occurredAt, proofKind: isProofKind(proofKind) ? proofKind : 'other', proof },
    faults: {
      ...faultOf('occurred-day', dayFault(day, time, readOn !== undefined)),
      ...faultOf('occurred-time', timeFault(day, time, occurredAt !== undefined)),
      ...faultOf('proof', proof.length > LONGEST ? 'Minh chứng dài quá.' : undefined),
    },
  }
}

export const faultOf = (field: string, message: string | undefined): Faults =>
  message ? { [field]: message } : {}

const dayFault = (day: string, time: string, isRead: boolean): string | undefined => {
  if (!day) return time ? 'Chọn ngày đã làm việc này.' : undefined
  return isRead ? undefined : 'Ngày chưa đúng; ví dụ 06/6/2024.'
}

const timeFault = (day: string, time: string, isRead: boolean): string | undefined => {
  if (!time) return day ? 'Ghi giờ đã làm việc này, ví dụ 14:30.' : undefined
  return isRead || !readDay(day) ? undefined : 'Giờ chưa đúng; ví dụ 14:30.'
}
