import type { Call, Reply } from '#platform/http/route.ts'
import type { Request } from '#platform/request.ts'
import { assignOfficer } from '../assign-officer/assign-officer.ts'
import type { PaymentMethod } from '../dossier.ts'
import { attachResult } from '../keep-result/attach-result.ts'
import { resultNameOf } from '../keep-result/deposit-rows.ts'
import { keepResult } from '../keep-result/keep-result.ts'
import { resultKeepers } from '../keep-result/result-keepers.ts'
import { requestAcceptanceCorrection } from '../late-entry/correct-acceptance.ts'
import { type Correction, requestCorrection } from '../late-entry/correct-occurrence.ts'
import { takePayment } from '../take-payment/take-payment.ts'
import { viewDossier } from '../view-dossier/view-dossier.ts'
import { answerAct, answerFaults, sentForm } from './answer-act.ts'
import type { Desk, DeskHandler } from './desk.ts'
import { readHappened } from './happened.form.ts'
import { seenIn } from './move.form.ts'
import type { DeskAct } from './page-acts.rules.ts'
import { tidy } from './typed-text.rules.ts'

const paymentMethods: readonly PaymentMethod[] = ['desk', 'post']

export const submitPayment: DeskHandler = async (call, desk) => {
  const method = paymentMethods.find((known) => known === call.form.method)
  const receiptNumber = tidy(call.form['receipt-number']).slice(0, 50)
  const sent = sentForm(call, 'take-payment')
  if (!method) return answerFaults(call, desk, { ...sent, faults: { method: 'Chọn cách nộp.' } })
  return answerAct(call, desk, sent, async () => {
    await takePayment(call.request, call.params.code ?? '', method, receiptNumber || null)
    return 'take-payment'
  })
}

export const submitAssignment: DeskHandler = (call, desk) =>
  answerAct(call, desk, sentForm(call, 'assign-officer'), async () => {
    const officer = tidy(call.form.officer).slice(0, 200)
    const { code = '' } = call.params
    await assignOfficer(call.request, { code, officer, ...seenIn(call.form) })
    return 'assign-officer'
  })

export const submitCorrection: DeskHandler = (call, desk) =>
  askCorrection(call, desk, {
    act: 'correct-occurrence',
    missing: 'Chọn ngày và giờ đã giải quyết xong.',
    ask: requestCorrection,
  })

export const submitAcceptanceCorrection: DeskHandler = (call, desk) =>
  askCorrection(call, desk, {
    act: 'correct-acceptance',
    missing: 'Chọn ngày và giờ đã tiếp nhận.',
    ask: requestAcceptanceCorrection,
  })

type AskedCorrection = {
  act: DeskAct
  /** Said when no time is given. */
  missing: string
  ask: (request: Request, given: Correction) => Promise<void>
}

const askCorrection = async (
  call: Call,
  desk: Desk,
  { act, missing, ask }: AskedCorrection,
): Promise<Reply> => {
  const { value, faults } = readHappened(call.form)
  const sent = sentForm(call, act, faults)
  if (Object.keys(faults).length > 0) return answerFaults(call, desk, sent)
  const { occurredAt, proof, proofKind } = value
  if (!occurredAt) return answerFaults(call, desk, { ...sent, faults: { 'occurred-day': missing } })
  return answerAct(call, desk, sent, async () => {
    const { code = '' } = call.params
    await ask(call.request, { code, occurredAt, proof, proofKind, ...seenIn(call.form) })
    return 'request-late-entry'
  })
}

export const submitResult: DeskHandler = async (call, desk) => {
  const { dossier } = await viewDossier(call.request, call.params.code ?? '')
  const attached = await attachResult(call, desk.keeper, dossier, resultKeepers)
  const { resultScans } = await viewDossier(call.request, dossier.code)
  const resultCode = tidy(call.form['result-code']).slice(0, 100)
  const isScanned = resultScans.pages > 0 || !desk.keeper
  const faults = {
    ...(isScanned ? {} : { result: 'Chọn tệp kết quả.' }),
    ...(attached.ok ? {} : { result: attached.fault }),
    ...(resultCode ? {} : { 'result-code': 'Ghi mã kết quả.' }),
  }
  const sent = sentForm(call, 'keep-result', faults)
  if (Object.keys(faults).length > 0) return answerFaults(call, desk, sent)
  return answerAct(call, desk, sent, async () => {
    const deposit = { name: resultNameOf(dossier), resultCode, validUntil: null }
    await keepResult(call.request, dossier.code, deposit)
    return 'deposit-result'
  })
}
