import { endOfOfficeDay } from '#modules/calendar'
import { NotFound } from '#platform/refused.ts'
import type { Request } from '#platform/request.ts'
import { isAction, moves } from '../dossier-moves.ts'
import { submitHandOver } from '../hand-over/submit-hand-over.ts'
import { attachResult } from '../keep-result/attach-result.ts'
import { signedByHand } from '../keep-result/sign-result.ts'
import { type SubmittedMove, submitMove } from '../move-dossier/submit-move.ts'
import { viewDossier } from '../view-dossier/view-dossier.ts'
import { answerAct, answerFaults, sentForm } from './answer-act.ts'
import type { DeskHandler } from './desk.ts'
import { readMove } from './move.form.ts'
import { receptionActs } from './usual-next.ts'

/** A move sent by its form: read, done or put before a leader, or shown again. */
export const submitMoveForm: DeskHandler = async (call, desk) => {
  const { action = '', code = '' } = call.params
  if (!isAction(action) || receptionActs.includes(action))
    throw new NotFound(`Không có việc “${action}”.`)
  if (action === 'return-result') return submitHandOver(call, desk)
  const sent = sentForm(call, action)
  const { dossier } = await viewDossier(call.request, code)
  const attached = await attachResult(call, desk.keeper, dossier, moves[action].by)
  if (!attached.ok) return answerFaults(call, desk, { ...sent, faults: { result: attached.fault } })
  const { calendar, resultScans } = await viewDossier(call.request, code)
  const read = readMove({
    ...{ code: dossier.code, action, form: call.form },
    ...{ scanned: resultScans.fileNames.join(', ') },
    closingOf: (day) => endOfOfficeDay(calendar, day),
  })
  if (!read.ok) return answerFaults(call, desk, { ...sent, faults: read.faults })
  return answerAct(call, desk, sent, () => moveAs(call.request, read.value))
}

/** @returns the act that the journal then has */
const moveAs = async (request: Request, move: SubmittedMove): Promise<string> => {
  const signed = move.action === 'sign' ? await signing(request.actor.name, move) : move
  const submitted = await submitMove(request, signed)
  return submitted.kind === 'waiting' ? 'request-late-entry' : move.action
}

/** Until providers of digital signatures come, the leader signs the paper. */
const signing = async (signer: string, move: SubmittedMove): Promise<SubmittedMove> => {
  const { way } = await signedByHand.sign({ code: move.code, signer })
  return { ...move, evidence: { ...move.evidence, signing: way } }
}
