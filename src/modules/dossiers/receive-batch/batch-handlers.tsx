import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { NotFound, Refused } from '#platform/refused.ts'
import { officeScript } from '#web/assets.ts'
import { renderPage } from '#web/render.ts'
import type { ReceiveHandler } from '../receive-page/handler.ts'
import { WITHOUT_KEY } from '../receive-page/receive-handlers.tsx'
import { keyIn } from '../receive-page/reception-view.ts'
import { refusalOf } from '../receive-page/refusal.ts'
import type { ByField } from '../receive-page/typed.ts'
import { batchRows } from './batch.form.ts'
import { BatchPage } from './batch.page.tsx'
import { listBatch } from './batch.sql.ts'
import { type BatchView, viewBatch } from './batch-view.ts'
import { RowRefused, receiveBatch } from './receive-batch.ts'
import { ReceivedBatchPage } from './received-batch.page.tsx'
import { UsedBatch } from './used-batch.ts'

/** The empty table. */
export const openBatch: ReceiveHandler = async (call, frame) =>
  tablePage(frame(call), await viewBatch(call.request, call.unitName, call.query), {})

/** Fills in and reckons, adds rows, or accepts them all. */
export const submitBatch: ReceiveHandler = async (call, frame) => {
  const { request, form, unitName } = call
  const view = await viewBatch(request, unitName, form)
  const key = keyIn(form)
  if (!key) return tablePage(frame(call), view, {}, WITHOUT_KEY)
  if (form.viec !== 'tiep-nhan') return tablePage(frame(call), view, {})
  const wrong = view.read.faults
  if (Object.keys(wrong).length > 0) return tablePage(frame(call), view, wrong)
  try {
    const rows = batchRows(view.typed, view.read, view.asked)
    const isFinishedNow = form.xong === 'on' && view.asked.procedure.term.unit === 'same-day'
    await receiveBatch(request, { key, rows, isPaidNow: form.thu === 'on', isFinishedNow })
    return redirect(`/tiep-nhan/hang-loat/${key}`)
  } catch (error) {
    if (error instanceof UsedBatch) return usedPage(call, frame, key, error)
    if (!(error instanceof Refused)) throw error
    if (error instanceof RowRefused)
      return tablePage(frame(call), view, { [`so-${error.place}`]: error.message })
    const { faults, refusal } = refusalOf(error)
    return tablePage(frame(call), view, faults, refusal)
  }
}

/** The table as it was typed, with a key of its own, beside what its first press accepted. */
const usedPage = async (
  call: Call,
  frame: Frame,
  key: string,
  { differences }: UsedBatch,
): Promise<Reply> => {
  const { request, unitName, form } = call
  const earlier = `${form['da-nhan'] ?? ''} ${key}`.trim()
  const view = await viewBatch(request, unitName, { ...form, khoa: '', 'da-nhan': earlier })
  const surroundings = frame(call)
  return page(renderPage(<BatchPage {...{ surroundings, view, differences }} faults={{}} />), 422)
}

/** What a press made, row by row. */
export const viewReceivedBatch: ReceiveHandler = async (call, frame) => {
  const { request, params } = call
  const key = keyIn({ khoa: params.key ?? '' })
  const dossiers = key ? await request.db.read(request, (tx) => listBatch(tx, [key])) : []
  if (dossiers.length === 0) throw new NotFound('Không tìm thấy lượt tiếp nhận này.')
  const script = officeScript('receive').href
  return page(
    renderPage(<ReceivedBatchPage surroundings={frame(call)} {...{ dossiers, script }} />),
  )
}

const tablePage = (
  surroundings: ReturnType<Parameters<ReceiveHandler>[1]>,
  view: BatchView,
  faults: ByField,
  refusal?: string,
): Reply => {
  const isRefused = refusal !== undefined || Object.keys(faults).length > 0
  const html = renderPage(<BatchPage {...{ surroundings, view, faults, refusal }} />)
  return page(html, isRefused ? 422 : 200)
}
