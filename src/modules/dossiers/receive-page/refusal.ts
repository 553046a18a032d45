import type { Refused } from '#platform/refused.ts'
import { RefusedAt } from '../refused-at.ts'
import type { ByField } from './typed.ts'

/** What forbids an act, at its field where it has one. */
export type Refusal = { faults: ByField; refusal?: string }

/** The fields of the form for what an act may refuse. */
const fieldsOfActs: ByField = { occurredAt: 'luc-ngay', proof: 'minh-chung' }

/** Whether it is about when the desk accepted, which the form asks for in one place. */
export const isOfTime = (error: unknown): error is RefusedAt =>
  error instanceof RefusedAt && fieldsOfActs[error.field] !== undefined

/** An act's refusal as the form shows it. */
export const refusalOf = (error: Refused): Refusal => {
  const field = error instanceof RefusedAt ? fieldsOfActs[error.field] : undefined
  return field ? { faults: { [field]: error.message } } : { faults: {}, refusal: error.message }
}
