import type { Form } from '#platform/http/route.ts'
import { formatCount } from '#platform/numbers.ts'
import type { Day } from '#platform/time.ts'
import type { Action, Need } from '../dossier-moves.ts'
import type { MoveEvidence } from '../move-dossier/move.ts'
import type { SubmittedMove } from '../move-dossier/submit-move.ts'
import { type Faults, readHappened } from './happened.form.ts'
import { type AskedNeed, askedNeeds } from './need-fields.ts'
import { LONGEST, readDay, readMoney, tidy } from './typed-text.rules.ts'

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
  const happened = readHappened(typed.form)
  const told = askedNeeds(typed.action).map((asked) => readNeed(asked, typed))
  const faults = Object.assign({}, happened.faults, ...told.map(({ fault }) => fault))
  if (Object.keys(faults).length > 0) return { ok: false, faults }
  const evidence: MoveEvidence = Object.assign({}, ...told.map(({ evidence }) => evidence))
  const { occurredAt, proofKind, proof } = happened.value
  const newDueOn = readDay(tidy(typed.form['new-due-date']))
  return {
    ok: true,
    value: {
      ...{ code: typed.code, action: typed.action },
      ...seenIn(typed.form),
      ...(occurredAt ? { occurredAt } : {}),
      ...(newDueOn && typed.action === 'extend' ? { newDueAt: typed.closingOf(newDueOn) } : {}),
      evidence: { ...evidence, ...(proof ? { 'proof-kind': proofKind, proof } : {}) },
    },
  }
}

/** The number of the last act that the page showed. */
export const seenIn = (form: Form): { seen?: number } => {
  const seen = Number(form.seen)
  return form.seen && Number.isSafeInteger(seen) ? { seen } : {}
}

type Told = { evidence: MoveEvidence; fault: Faults }

const readNeed = ({ need, field, required }: AskedNeed, typed: Typed): Told => {
  const text = tidy(typed.form[need]) || (need === 'result-file' ? typed.scanned : '')
  if (!text) return { evidence: {}, fault: required ? { [need]: field.missing } : {} }
  if (text.length > LONGEST)
    return { evidence: {}, fault: { [need]: `Dài quá ${formatCount(LONGEST)} ký tự.` } }
  const written = readers[field.type](text)
  return written === undefined
    ? { evidence: {}, fault: { [need]: wrong[field.type] } }
    : { evidence: evidenceOf(need, written), fault: {} }
}

/** The new date is no text beside the act: it moves the clock. */
const evidenceOf = (need: Need, written: string): MoveEvidence =>
  need === 'new-due-date' ? {} : { [need]: written }

const same = (text: string): string => text
const readers = {
  text: same,
  textarea: same,
  file: same,
  date: readDay,
  money: (text: string) => {
    const amount = readMoney(text)
    return amount === undefined ? undefined : formatCount(amount)
  },
} as const

const wrong = {
  text: '',
  textarea: '',
  file: '',
  date: 'Ngày chưa đúng; ví dụ 06/6/2024.',
  money: 'Số tiền chưa đúng; ví dụ 50.000.',
} as const
