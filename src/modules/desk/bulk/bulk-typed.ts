import {
  type Dossier,
  deliveryWords,
  type MoveOfEach,
  type Need,
  readHandOver,
  readNeeds,
  textOf,
} from '#modules/dossiers'
import { isOwn, needsOf, type PlannedAct } from './bulk-acts.ts'

export type Typed = Readonly<Record<string, string>>
/** A sentence for each field of the form that is wrong. */
export type Faults = Readonly<Record<string, string>>
export type ReadRow = { ok: true; move: MoveOfEach } | { ok: false; faults: Faults }

/** The field of a form in which a need is told: once for all, or once for each dossier. */
export const fieldOf = (need: Need, { code }: Pick<Dossier, 'code'>): string =>
  isOwn(need) ? `${need}~${code}` : need
export const takerField = ({ code }: Pick<Dossier, 'code'>): string => `nguoi-nhan~${code}`

/**
 * The move of one dossier out of what was typed for many, read as the form of a single one is.
 * `scanned` names the files in which its result lies scanned.
 */
export const readRow = (
  { dossier, action }: PlannedAct,
  typed: Typed,
  scanned: string,
): ReadRow => {
  const fieldFor = (need: Need) => fieldOf(need, dossier)
  const told = readNeeds(action, (need) => textOf(typed[fieldFor(need)], need, scanned), fieldFor)
  const delivered = needsOf(action).includes('delivery') ? readDelivery(dossier, typed) : notAsked
  const faults = { ...told.faults, ...delivered.faults }
  if (Object.keys(faults).length > 0) return { ok: false, faults }
  const { handOver } = delivered
  if (!handOver) return { ok: true, move: { action, evidence: told.evidence } }
  const evidence = { ...told.evidence, delivery: deliveryWords(handOver) }
  return { ok: true, move: { action, evidence, handOver } }
}

type Delivered = { handOver?: MoveOfEach['handOver']; faults: Faults }
const notAsked: Delivered = { faults: {} }

/** Who took it stands in the row, how and what shows it once for all. */
const readDelivery = (dossier: Dossier, typed: Typed): Delivered => {
  const taker = takerField(dossier)
  const applicantName = dossier.applicant.name
  const form = {
    method: typed['hinh-thuc'] ?? '',
    'taken-by': typed[taker] || applicantName,
    'hand-over-proof': typed['minh-chung'] ?? '',
  }
  const nothing = { returned: [], originals: [], signature: null, photo: null }
  const read = readHandOver({ form, applicantName, ...nothing })
  if (read.ok) return { handOver: read.value, faults: {} }
  const { method, authorisation, ...others } = read.faults
  return {
    faults: {
      ...faultAt('hinh-thuc', method),
      ...faultAt('minh-chung', others['hand-over-proof']),
      ...faultAt(taker, authorisation ? ANOTHER_TOOK_IT : others['taken-by']),
    },
  }
}

/** The paper by which somebody else took it is asked for on the page of the dossier. */
const ANOTHER_TOOK_IT =
  'Người nhận không phải người nộp: trả riêng trên trang hồ sơ để ghi giấy ủy quyền.'

const faultAt = (field: string, fault: string | undefined): Faults =>
  fault ? { [field]: fault } : {}
