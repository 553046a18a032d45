import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { renderPage } from '#web/render.ts'
import { decideIntake } from '../receive-dossier/decide-intake.ts'
import { findTyped } from '../receive-dossier/intake.sql.ts'
import { UsedPage } from '../receive-dossier/used-page.ts'
import { acceptAtDesk, decideAtDesk } from './accept.ts'
import { receivedAddress, waitingAddress } from './addresses.ts'
import { chooseProcedure } from './choose-handlers.tsx'
import type { ReceiveHandler } from './handler.ts'
import { type IntakeButton, isIntakeButton, readDecision } from './intake.form.ts'
import { ReceivePage } from './receive.page.tsx'
import { handedIn, receptionOf } from './reception.form.ts'
import { keyIn, type ReceptionView, viewReception } from './reception-view.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { type ByField, type Typed, textIn } from './typed.ts'

/** The empty form, that of an applicant who comes again, or that of a dossier to complete. */
export const openForm: ReceiveHandler = async (call, frame) => {
  const { request, query, unitName } = call
  if (!query['thu-tuc']) return chooseProcedure(call, frame)
  const code = query['ho-so']
  const kept = code ? await request.db.read(request, (tx) => findTyped(tx, code)) : undefined
  const again = query.nhu ? { viec: `nguoi:${query.nhu}` } : {}
  const view = await viewReception(request, unitName, { ...kept, ...again, ...query, khoa: '' })
  return formPage(call, frame, { view, faults: {} })
}

/** Looks up and reckons, accepts, or decides not to; whatever comes of it, what was typed stays. */
export const submitForm: ReceiveHandler = async (call, frame) => {
  const view = await viewReception(call.request, call.unitName, call.form)
  const button = call.form.viec ?? ''
  const isAct = button === 'tiep-nhan' || isIntakeButton(button)
  if (!keyIn(call.form)) return formPage(call, frame, { view, faults: {}, refusal: WITHOUT_KEY })
  if (!isAct) return formPage(call, frame, { view, faults: {} })
  try {
    const done = await (isIntakeButton(button) ? decide(call, view, button) : accept(call, view))
    return 'to' in done ? redirect(done.to) : formPage(call, frame, { view, faults: done.faults })
  } catch (error) {
    if (error instanceof UsedPage) return freshPage(call, frame, error.message)
    if (!(error instanceof Refused)) throw error
    return formPage(call, frame, { view, ...refusalOf(error) })
  }
}

/** The form as it was typed, with a key of its own. */
const freshPage = async (
  call: Call,
  frame: Parameters<ReceiveHandler>[1],
  refusal: string,
): Promise<Reply> => {
  const view = await viewReception(call.request, call.unitName, { ...call.form, khoa: '' })
  return formPage(call, frame, { view, faults: {}, refusal })
}

/** Of a form that is not ours, or not any more. */
export const WITHOUT_KEY = 'Trang đã mở từ trước nên chưa ghi gì. Hãy bấm lại lần nữa.'

type Done = { to: string } | { faults: ByField }

const accept = async ({ request, form }: Call, view: ReceptionView): Promise<Done> => {
  const { read, typed, asked } = view
  if (Object.keys(read.faults).length > 0) return { faults: read.faults }
  const reception = receptionOf(typed, read, asked)
  const { code } = await acceptAtDesk(request, reception, paymentIn(form))
  return { to: receivedAddress(code) }
}

const paymentIn = (form: Typed) =>
  form.thu === 'desk' ? { receiptNumber: textIn(form, 'bien-lai', 60) || null } : undefined

const decide = async (
  { request }: Call,
  { typed, read, asked }: ReceptionView,
  button: IntakeButton,
): Promise<Done> => {
  const { decision, faults } = readDecision(button, typed, read)
  if (Object.keys(faults).length > 0) return { faults }
  const waiting = typed['ho-so']
  if (waiting) await decideIntake(request, { code: waiting, ...decision })
  const code =
    waiting || (await decideAtDesk(request, handedIn(typed, read, asked), kept(typed), decision))
  return { to: waitingAddress(code) }
}

/** What is typed again by nobody; the key belongs to the press that is done. */
const kept = (typed: Typed): Record<string, string> => {
  const { khoa: _key, viec: _button, thieu: _defects, 'ly-do': _reason, ...rest } = typed
  return rest
}

const formPage = (
  call: Call,
  frame: Parameters<ReceiveHandler>[1],
  shown: Refusal & { view: ReceptionView },
): Reply => {
  const isRefused = shown.refusal !== undefined || Object.keys(shown.faults).length > 0
  const html = renderPage(<ReceivePage surroundings={frame(call)} {...shown} />)
  return page(html, isRefused ? 422 : 200)
}
