import { dossierCode } from '#modules/dossiers'
import { dayOf } from '#platform/time.ts'
import { planDossier } from './dossiers/plan-dossier.ts'
import { planSlots } from './dossiers/plan-slots.ts'
import type { PlannedDossier } from './dossiers/planned-dossier.ts'
import { SEED } from './half-year.ts'
import { seededRandom } from './random.ts'
import { demoUnit } from './tinh-chau/unit.ts'

/** The 1,286 dossiers of the half-year in the order of acceptance; always the same ones. */
export const generateHalfYear = (): PlannedDossier[] => {
  const dossiers = planSlots(seededRandom(SEED)).map(planDossier)
  const accepted = dossiers.toSorted(
    (one, other) => one.reception.acceptedAt.getTime() - other.reception.acceptedAt.getTime(),
  )
  return numbered(accepted)
}

/** Each with the code that the desk will give it, so that a load cut off half-way can go on. */
const numbered = (dossiers: readonly PlannedDossier[]): PlannedDossier[] => {
  const given = new Map<string, number>()
  return dossiers.map((dossier) => {
    const day = dayOf(dossier.reception.acceptedAt)
    const number = (given.get(day) ?? 0) + 1
    given.set(day, number)
    const made = dossierCode({ agencyCode: demoUnit.agencyCode, day, number })
    if (!made.ok) throw new RangeError(made.reason)
    return withCode(dossier, made.code)
  })
}

const withCode = (dossier: PlannedDossier, code: string): PlannedDossier => {
  const result = { 'result-file': `${code}.pdf`, 'result-code': `KQ.${code}` }
  return {
    ...dossier,
    code,
    moves: dossier.moves.map((move) =>
      move.action === 'finish' ? { ...move, evidence: { ...result, ...move.evidence } } : move,
    ),
    deposit: dossier.deposit && { ...dossier.deposit, resultCode: result['result-code'] },
  }
}
