import { parseInstant } from '#platform/time.ts'
import { type FormAct, told } from './form-facts.ts'

type Act = Pick<FormAct, 'action' | 'occurredAt' | 'evidence'>

/** The acts with the acceptance where a correction has put it, and the due date that it then set. */
export const correctedActs = <Known extends Act & { dueAt?: Date | null }>(
  acts: readonly Known[],
): Known[] => {
  const correction = acts.findLast(({ action }) => action === 'correct-acceptance')
  const acceptedAt = correction && parseInstant(told(correction, 'acceptedNow'))
  if (!acceptedAt) return [...acts]
  const dueAt = parseInstant(told(correction, 'to'))
  return acts.map((act) =>
    act.action === 'accept' ? { ...act, occurredAt: acceptedAt, ...(dueAt && { dueAt }) } : act,
  )
}
