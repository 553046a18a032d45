import { exportWorklist, keptWorklist, readWorklist, viewWorklist } from '#modules/dossiers'
import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { officeScript } from '#web/assets.ts'
import { renderPage } from '#web/render.ts'
import { bulkChoices } from '../bulk/bulk-acts.ts'
import type { Handler } from '../handler.ts'
import { forgetFilter, mySavedFilters, saveFilter } from '../saved-filters/save-filter.ts'
import { WorklistPage, type WorklistPageProps } from './worklist.page.tsx'
import { backTo } from './worklist-address.ts'

export const showWorklist: Handler = (call, frame) => worklistReply(call, frame, call.query)

export const downloadWorklist =
  (format: 'csv' | 'xlsx'): Handler =>
  (call) =>
    exportWorklist(call.request, readWorklist(call.query), format)

export const keepFilter: Handler = async (call, frame) => {
  const address = backTo(call.form.ve)
  const name = call.form.ten?.trim() ?? ''
  const [, asked = ''] = address.split('?')
  const saved = await saveFilter(call.request, name, asked)
  if (saved.ok) return redirect(address)
  const query = Object.fromEntries(new URLSearchParams(asked))
  return worklistReply(call, frame, query, { name, fault: saved.fault })
}

export const dropFilter: Handler = async (call) => {
  await forgetFilter(call.request, call.form.id ?? '')
  return redirect('/viec-cua-toi')
}

const worklistReply = async (
  { request, ...call }: Call,
  frame: Frame,
  query: Readonly<Record<string, string>>,
  saving?: WorklistPageProps['saving'],
): Promise<Reply> => {
  const wanted = readWorklist(query)
  const view = await viewWorklist(request, wanted, { after: query.sau, before: query.truoc })
  const html = renderPage(
    <WorklistPage
      surroundings={frame({ request, ...call })}
      scripts={[officeScript('worklist').href]}
      saved={await mySavedFilters(request)}
      acts={bulkChoices(request.actor)}
      query={keptWorklist(query)}
      now={request.now}
      {...{ view, wanted, saving }}
    />,
  )
  return page(html, saving ? 422 : 200)
}
