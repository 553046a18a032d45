import type { Frame } from '#modules/registers'
import { type Accepted, type Call, page, type Reply, redirect } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { renderPage } from '#web/render.ts'
import { typedOf } from '../change-procedure/procedure.form.ts'
import { withdrawVersions } from '../change-procedure/withdraw-versions.ts'
import { ImportPage, ImportPreviewPage } from './import.page.tsx'
import { packed, unpacked } from './import-payload.ts'
import { importProcedures, previewImport } from './import-procedures.ts'
import type { PlannedRow } from './plan-import.rules.ts'

type Handler = (call: Call, frame: Frame) => Promise<Reply>

export const acceptedList: Accepted = { kind: 'files', maxBytes: 5_000_000, maxFiles: 1 }

export const viewImport: Handler = async (call, frame) => importPage(call, frame, undefined)

export const submitList: Handler = async (call, frame) => {
  const [file] = call.files
  if (!file) return importPage(call, frame, 'Hãy chọn tệp danh mục.')
  try {
    const rows = await previewImport(call.request, file)
    const surroundings = frame(call)
    const payload = packed(rows.flatMap(typedIfReady))
    return page(renderPage(<ImportPreviewPage {...{ surroundings, rows, payload }} />))
  } catch (error) {
    if (error instanceof Refused) return importPage(call, frame, error.message)
    throw error
  }
}

/** What was previewed comes back in the form. */
export const submitImport: Handler = async ({ request, form }) => {
  const versions = unpacked(form.ban ?? '')
  const importId = await importProcedures(request, versions)
  return redirect(`/quan-tri/thu-tuc/nhap?lan=${importId}&so=${versions.length}`)
}

export const submitImportWithdrawal: Handler = async ({ request, params }) => {
  await withdrawVersions(request, { importId: params.id ?? '' })
  return redirect('/thu-tuc')
}

const typedIfReady = (row: PlannedRow) =>
  row.kind === 'new' || row.kind === 'changed' ? [typedOf(row.version)] : []

const importPage = (call: Call, frame: Frame, fault: string | undefined): Reply => {
  const { lan: importId, so = '' } = call.query
  const isDone = importId !== undefined && /^[0-9a-f-]{36}$/.test(importId) && /^\d{1,5}$/.test(so)
  const done = isDone ? { importId, count: Number(so) } : undefined
  const html = renderPage(<ImportPage surroundings={frame(call)} {...{ fault, done }} />)
  return page(html, fault ? 422 : 200)
}
