import type { moveMany } from '#modules/dossiers'
import {
  type DeliveryMethod,
  type Dossier,
  deliveryWords,
  isDeliveryMethod,
  type Need,
} from '#modules/dossiers'
import { isOwn, needsOf, type PlannedAct } from './bulk-acts.ts'

type Typed = Readonly<Record<string, string>>
type Move = Parameters<typeof moveMany>[2]

/** The field of a form in which a need is told: once for all, or once for each dossier. */
export const fieldOf = (need: Need, { code }: Pick<Dossier, 'code'>): string =>
  isOwn(need) ? `${need}~${code}` : need
export const takerField = ({ code }: Pick<Dossier, 'code'>): string => `nguoi-nhan~${code}`

/** The move of one dossier out of what was typed for many. */
export const moveOf = ({ dossier, action }: PlannedAct, typed: Typed): Move => {
  const evidence = Object.fromEntries(
    needsOf(action).flatMap((need) => {
      const value = typed[fieldOf(need, dossier)]?.trim()
      return value && need !== 'delivery' ? [[need, value]] : []
    }),
  )
  if (!needsOf(action).includes('delivery')) return { action, evidence }
  const handOver = handOverOf(dossier, typed)
  return handOver
    ? { action, evidence: { ...evidence, delivery: deliveryWords(handOver) }, handOver }
    : { action, evidence }
}

/** Undefined while nothing shows that it was handed over. */
const handOverOf = (dossier: Dossier, typed: Typed) => {
  const proof = typed['minh-chung']?.trim()
  if (!proof) return undefined
  return {
    method: methodIn(typed['hinh-thuc']),
    takenBy: typed[takerField(dossier)]?.trim() || dossier.applicant.name,
    proof,
    ...{ authorisation: null, signature: null, photo: null, returnedPapers: [] },
  }
}

const methodIn = (text = ''): DeliveryMethod => (isDeliveryMethod(text) ? text : 'desk')
