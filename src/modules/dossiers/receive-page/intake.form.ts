import type { Paper } from '#modules/procedures'
import type { IntakeDecision } from '../receive-dossier/decide-intake.ts'
import type { ReadForm } from './reception.form.ts'
import { type ByField, said, type Typed, textIn } from './typed.ts'

type Decision = Omit<IntakeDecision, 'code'>

export type IntakeButton = 'bo-sung' | 'tu-choi'
export const isIntakeButton = (button: string): button is IntakeButton =>
  button === 'bo-sung' || button === 'tu-choi'

/** The missing papers, a line each. */
const defectsOf = (missing: readonly Paper[]): string =>
  missing.map(({ name, copies }) => `- ${name}: ${copies} bản`).join('\n')

/** What is to be completed: as somebody worded it, or the papers that are missing now. */
export const defectsIn = (typed: Typed, read: ReadForm): string => {
  const { lines, missing } = read.papers.value
  const ours = new Set(lines.map(({ paper }) => defectsOf([paper])))
  const worded = longText(typed, 'thieu')
  const isOurs = worded.split(/\r?\n/).every((line) => ours.has(line.trim()))
  return worded && !isOurs ? worded : defectsOf(missing)
}

/** Why a dossier is not accepted, and what is wrong with that; of the rest only who asks must be told. */
export const readDecision = (
  button: IntakeButton,
  typed: Typed,
  read: ReadForm,
): { decision: Decision; faults: ByField } => {
  const reason = longText(typed, 'ly-do')
  const named = said({ 'can-bo': read.officer ? read.faults['can-bo'] : undefined })
  const given = { ...read.person.faults, ...read.handing.faults, ...named }
  const noReason = said({ 'ly-do': reason ? undefined : 'Nêu lý do, căn cứ' })
  if (button === 'tu-choi')
    return {
      decision: { action: 'reject-intake', evidence: { reason } },
      faults: { ...given, ...noReason },
    }
  const defects = defectsIn(typed, read)
  const guidance = longText(typed, 'huong-dan')
  return {
    decision: { action: 'request-intake-supplement', evidence: { defects, reason, guidance } },
    faults: {
      ...given,
      ...said({
        thieu: defects ? undefined : 'Nêu hết nội dung cần bổ sung',
        'huong-dan': guidance ? undefined : 'Hướng dẫn cách hoàn thiện',
      }),
      ...noReason,
    },
  }
}

const longText = (typed: Typed, field: string): string => textIn(typed, field, 4000)
