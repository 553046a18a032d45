import type { Form } from '#platform/http/route.ts'
import type { Day } from '#platform/time.ts'
import type { Action } from '../dossier-moves.ts'
import type { SubmittedMove } from '../move-dossier/submit-move.ts'
import { type Faults, readHappened } from './happened.form.ts'
import { readNeeds, textOf } from './needs.form.ts'
import { readDay, tidy } from './typed-text.rules.ts'

type Typed = {
  code: string
  action: Action
  form: Form
  /** Names of the files in which the result lies scanned; empty for none. */
  scanned: string
  /** When the office closes on a day. */
  closingOf: (day: Day) => Date
}
export type ReadMove = { ok: true; value: SubmittedMove } | { ok: false; faults: Faults }

/** A move as it was typed, or every fault by field. */
export const readMove = (typed: Typed): ReadMove => {
  const { form, scanned } = typed
  const happened = readHappened(form)
  const told = readNeeds(typed.action, (need) => textOf(form[need], need, scanned))
  const faults = { ...happened.faults, ...told.faults }
  if (Object.keys(faults).length > 0) return { ok: false, faults }
  const { occurredAt, proofKind, proof } = happened.value
  const newDueOn = readDay(tidy(typed.form['new-due-date']))
  return {
    ok: true,
    value: {
      ...{ code: typed.code, action: typed.action },
      ...seenIn(typed.form),
      ...(occurredAt ? { occurredAt } : {}),
      ...(newDueOn && typed.action === 'extend' ? { newDueAt: typed.closingOf(newDueOn) } : {}),
      evidence: { ...told.evidence, ...(proof ? { 'proof-kind': proofKind, proof } : {}) },
    },
  }
}

/** The number of the last act that the page showed. */
export const seenIn = (form: Form): { seen?: number } => {
  const seen = Number(form.seen)
  return form.seen && Number.isSafeInteger(seen) ? { seen } : {}
}
