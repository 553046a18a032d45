import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, type Route } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { dossiersCsv } from './list-dossiers/dossiers-csv.ts'
import { DossierListPage } from './list-dossiers/list-dossiers.page.tsx'
import { listDossiers, listForFile } from './list-dossiers/list-dossiers.ts'
import { keptQuery, readWanted } from './list-dossiers/wanted-dossiers.rules.ts'
import { DossierPage } from './view-dossier/view-dossier.page.tsx'
import { viewDossier } from './view-dossier/view-dossier.ts'

type Handler = (call: Call, frame: Frame) => Promise<Reply>

/** The dossiers in the browser: the list and its file, a dossier. */
export const dossierRoutes = (frame: Frame): Route[] => {
  const office = (url: string, act: string, handler: Handler): Route => ({
    method: 'GET',
    url,
    permission: 'office',
    audit: `dossiers.${act}`,
    handle: (call) => handler(call, frame),
  })
  return [
    office('/ho-so', 'list', viewList),
    office('/ho-so.csv', 'export', downloadList),
    office('/ho-so/:code', 'view', viewOne),
  ]
}

const viewList: Handler = async (call, frame) => {
  const { now } = call.request
  const listed = await listDossiers(call.request, readWanted(call.query), call.query.sau)
  const query = keptQuery(call.query)
  return page(
    renderPage(<DossierListPage surroundings={frame(call)} {...{ listed, query, now }} />),
  )
}

const downloadList: Handler = async (call) => ({
  kind: 'file',
  name: 'ho-so.csv',
  type: 'text/csv; charset=utf-8',
  body: dossiersCsv(await listForFile(call.request, readWanted(call.query))),
})

const viewOne: Handler = async (call, frame) => {
  const view = await viewDossier(call.request, call.params.code ?? '')
  return page(
    renderPage(<DossierPage surroundings={frame(call)} view={view} now={call.request.now} />),
  )
}
