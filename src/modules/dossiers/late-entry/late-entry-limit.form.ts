import type { Form } from '#platform/http/route.ts'
import { type Faults, faultOf } from '../move-page/happened.form.ts'
import { LONGEST, readDay, tidy } from '../move-page/typed-text.rules.ts'
import { GREATEST_LIMIT, type NewLimit } from './late-entry-limit.ts'

/** A limit as it was typed, or every fault by field. */
export const readLimit = (
  form: Form,
): { ok: true; value: NewLimit } | { ok: false; faults: Faults } => {
  const typed = tidy(form['working-days'])
  const workingDays = /^\d{1,2}$/.test(typed) ? Number(typed) : undefined
  const effectiveFrom = readDay(tidy(form['effective-from']))
  const reason = tidy(form.reason)
  if (workingDays !== undefined && workingDays <= GREATEST_LIMIT && effectiveFrom && isSaid(reason))
    return { ok: true, value: { workingDays, effectiveFrom, reason } }
  const isDays = workingDays !== undefined && workingDays <= GREATEST_LIMIT
  return {
    ok: false,
    faults: {
      ...faultOf('working-days', isDays ? undefined : `Ghi một số từ 0 đến ${GREATEST_LIMIT}.`),
      ...faultOf('effective-from', effectiveFrom ? undefined : 'Chọn ngày; ví dụ 01/12/2026.'),
      ...faultOf('reason', isSaid(reason) ? undefined : 'Ghi lý do hoặc văn bản quy định.'),
    },
  }
}

const isSaid = (reason: string): boolean => reason !== '' && reason.length <= LONGEST
