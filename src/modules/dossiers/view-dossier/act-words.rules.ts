import { formatMoney } from '#platform/numbers.ts'
import { capitalised } from '#platform/wording.ts'
import { isAction, moves, needLabels } from '../dossier-moves.ts'

/** Acts of the journal that do not move a dossier. */
const otherActs = {
  'take-payment': 'Thu phí, lệ phí',
  'digitise-result': 'Số hóa kết quả',
  'deposit-result': 'Số hóa kết quả, đưa vào kho dữ liệu điện tử',
} as const satisfies Record<string, string>

/** What a person reads for an act; one that is not known keeps its own name. */
export const actLabel = (action: string): string => {
  if (isAction(action)) return moves[action].label
  return Object.entries(otherActs).find(([known]) => known === action)?.[1] ?? action
}

type Told = { label: string; text: string }

/** What was recorded with an act; its proof of time and its clock stand elsewhere. */
export const toldWith = (evidence: Readonly<Record<string, unknown>> | null): Told[] =>
  Object.entries(evidence ?? {})
    .filter(([name, value]) => name !== 'proof' && name !== 'clock' && isSaid(value))
    .map(([name, value]) => ({ label: labelOf(name), text: textOf(name, value) }))

/** What proves when an act happened, if it was told late. */
export const proofOf = (evidence: Readonly<Record<string, unknown>> | null): string | undefined =>
  isSaid(evidence?.proof) ? String(evidence?.proof) : undefined

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

const labelOf = (name: string): string =>
  capitalised(Object.entries(needLabels).find(([known]) => known === name)?.[1] ?? name)

const textOf = (name: string, value: unknown): string => {
  if (name === 'amount' && typeof value === 'number') return formatMoney(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
