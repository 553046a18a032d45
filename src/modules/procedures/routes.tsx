import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, type Route } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { ProcedureListPage } from './list-procedures/list-procedures.page.tsx'
import { proceduresCsv } from './list-procedures/procedures-csv.ts'
import { keptQuery, wantedProcedures } from './list-procedures/wanted-procedures.rules.ts'
import { listProcedureFields } from './procedures.sql.ts'
import { listProcedures, listVersions } from './versions.sql.ts'
import { ProcedurePage } from './view-procedure/view-procedure.page.tsx'

type Handler = (call: Call, frame: Frame) => Promise<Reply>

/** The catalogue in the browser: the list and its file, a procedure with its versions. */
export const procedureRoutes = (frame: Frame): Route[] => {
  const office = (url: string, act: string, handler: Handler): Route => ({
    method: 'GET',
    url,
    permission: 'office',
    audit: `procedures.${act}`,
    handle: (call) => handler(call, frame),
  })
  return [
    office('/thu-tuc', 'list', viewList),
    office('/thu-tuc.csv', 'export', downloadList),
    office('/thu-tuc/:code', 'view', viewOne),
  ]
}

const viewList: Handler = async (call, frame) => {
  const today = dayOf(call.request.now)
  const { all, fields } = await call.request.db.read(call.request, async (tx) => ({
    all: await listProcedures(tx, today),
    fields: await listProcedureFields(tx),
  }))
  const query = keptQuery(call.query)
  const rows = wantedProcedures(all, query)
  const list = { rows, total: all.length, fields, query, today }
  return page(renderPage(<ProcedureListPage surroundings={frame(call)} {...list} />))
}

const downloadList: Handler = async (call) => {
  const all = await call.request.db.read(call.request, (tx) =>
    listProcedures(tx, dayOf(call.request.now)),
  )
  return {
    kind: 'file',
    name: 'thu-tuc.csv',
    type: 'text/csv; charset=utf-8',
    body: proceduresCsv(wantedProcedures(all, keptQuery(call.query))),
  }
}

const viewOne: Handler = async (call, frame) => {
  const code = (call.params.code ?? '').replaceAll('\0', '')
  const [newest, ...earlier] = await call.request.db.read(call.request, (tx) =>
    listVersions(tx, code),
  )
  if (!newest) throw new NotFound(`Không có thủ tục ${code} trong danh mục.`)
  const today = dayOf(call.request.now)
  return page(
    renderPage(
      <ProcedurePage surroundings={frame(call)} versions={[newest, ...earlier]} today={today} />,
    ),
  )
}
