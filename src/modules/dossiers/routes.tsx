import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, type Route, routeMaker } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { DossierListPage } from './list-dossiers/list-dossiers.page.tsx'
import { exportList, listDossiers } from './list-dossiers/list-dossiers.ts'
import { keptQuery, readWanted } from './list-dossiers/wanted-dossiers.rules.ts'
import { dossierActRoutes } from './move-page/dossier-act-routes.ts'
import type { Keeper } from './scan-papers/keep-file.ts'

type Handler = (call: Call, frame: Frame) => Promise<Reply>

/** The dossiers in the browser: the list and its files, a dossier and the acts on it. */
export const dossierRoutes = (frame: Frame, keeper?: Keeper): Route[] => {
  const office = routeMaker('dossiers', frame)('office')
  return [
    office('GET', '/ho-so', 'list', viewList),
    office('GET', '/ho-so.csv', 'export', downloadList('csv')),
    office('GET', '/ho-so.xlsx', 'export-workbook', downloadList('xlsx')),
    ...dossierActRoutes({ frame, keeper }),
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

const downloadList =
  (format: 'csv' | 'xlsx'): Handler =>
  async (call) =>
    exportList(call.request, readWanted(call.query), format)
