import { formatCount } from '#platform/numbers.ts'
import type { Action, Need } from '../dossier-moves.ts'
import type { MoveEvidence } from '../move-dossier/move.ts'
import type { Faults } from './happened.form.ts'
import { type AskedNeed, askedNeeds } from './need-fields.ts'
import { LONGEST, readDay, readMoney, tidy } from './typed-text.rules.ts'

type Told = { evidence: MoveEvidence; faults: Faults }

/** What a move was told of what it needs; what is wrong stands by the field in which it was typed. */
export const readNeeds = (
  action: Action,
  textFor: (need: Need) => string,
  fieldFor: (need: Need) => string = same,
): Told => {
  const told = askedNeeds(action).map(({ need, ...asked }) =>
    readNeed({ need, ...asked }, textFor(need), fieldFor(need)),
  )
  return {
    evidence: Object.assign({}, ...told.map(({ evidence }) => evidence)),
    faults: Object.assign({}, ...told.map(({ faults }) => faults)),
  }
}

/** What was typed for a need; a result that lies scanned need not be told. */
export const textOf = (typed: string | undefined, need: Need, scanned: string): string =>
  tidy(typed) || (need === 'result-file' ? scanned : '')

const readNeed = ({ need, field, required }: AskedNeed, text: string, at: string): Told => {
  if (!text) return { evidence: {}, faults: required ? { [at]: field.missing } : {} }
  if (text.length > LONGEST)
    return { evidence: {}, faults: { [at]: `Dài quá ${formatCount(LONGEST)} ký tự.` } }
  const written = readers[field.type](text)
  return written === undefined
    ? { evidence: {}, faults: { [at]: wrong[field.type] } }
    : { evidence: evidenceOf(need, written), faults: {} }
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
