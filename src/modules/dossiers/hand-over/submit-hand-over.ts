import type { Call } from '#platform/http/route.ts'
import type { MoveEvidence } from '../move-dossier/move.ts'
import { type SubmittedMove, submitMove } from '../move-dossier/submit-move.ts'
import { answerAct, answerFaults, sentForm } from '../move-page/answer-act.ts'
import type { Desk, DeskHandler } from '../move-page/desk.ts'
import { type Happened, readHappened } from '../move-page/happened.form.ts'
import { seenIn } from '../move-page/move.form.ts'
import { type DossierView, viewDossier } from '../view-dossier/view-dossier.ts'
import { readHandOver } from './hand-over.form.ts'
import { deliveryWords, type HandOver } from './hand-over.ts'
import { type KeptPictures, keepPictures } from './keep-pictures.ts'

/** The return of a result with all that shows it. */
export const submitHandOver: DeskHandler = async (call: Call, desk: Desk) => {
  const view = await viewDossier(call.request, call.params.code ?? '')
  const pictures = await keepPictures(call, desk.keeper?.store)
  const read = readAll(call, view, pictures)
  const kept = { ...call, form: { ...call.form, ...pictures.kept } }
  const sent = sentForm(kept, 'return-result', read.ok ? {} : read.faults)
  if (!read.ok) return answerFaults(call, desk, sent)
  return answerAct(call, desk, sent, async () => {
    const submitted = await submitMove(call.request, read.value)
    return submitted.kind === 'waiting' ? 'request-late-entry' : 'return-result'
  })
}

const readAll = (call: Call, { dossier, papers }: DossierView, pictures: KeptPictures) => {
  const read = readHandOver({
    ...{ form: call.form, returned: call.many('returned') },
    ...{ signature: pictures.signature, photo: pictures.photo },
    applicantName: dossier.applicant.name,
    originals: papers.filter(({ kind }) => kind === 'original').map(({ id }) => id),
  })
  const happened = readHappened(call.form)
  const faults = { ...pictures.faults, ...happened.faults, ...(read.ok ? {} : read.faults) }
  if (!read.ok || Object.keys(faults).length > 0) return { ok: false as const, faults }
  return { ok: true as const, value: moveOf(call, read.value, happened.value) }
}

const moveOf = (
  { form, params }: Call,
  handOver: HandOver,
  { occurredAt, proof, proofKind }: Happened,
): SubmittedMove => {
  const late: MoveEvidence = proof ? { proof, 'proof-kind': proofKind } : {}
  return {
    ...{ code: params.code ?? '', action: 'return-result', handOver },
    evidence: { delivery: deliveryWords(handOver), ...late },
    ...(occurredAt ? { occurredAt } : {}),
    ...seenIn(form),
  }
}
