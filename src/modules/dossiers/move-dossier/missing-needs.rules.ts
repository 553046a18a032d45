import { type Action, type Need, needLabels } from '../dossier-moves.ts'

type Told = {
  action: Action
  evidence?: Partial<Record<Need | 'proof', string>>
  newDueAt?: Date
}

/** What a move was not told of what the table asks, in one sentence; undefined when all is there. */
export const missingNeeds = (needs: readonly Need[], told: Told): string | undefined => {
  const missing = needs.filter((need) => !isTold(need, told))
  if (missing.length === 0) return undefined
  return `Còn thiếu: ${missing.map((need) => needLabels[need]).join('; ')}.`
}

/** Scans are known from the papers, and after a supplement the clock itself gives the new date. */
const isTold = (need: Need, { action, evidence, newDueAt }: Told): boolean => {
  if (need === 'scans') return true
  if (need === 'new-due-date') return action !== 'extend' || newDueAt !== undefined
  return Boolean(evidence?.[need]?.trim())
}
