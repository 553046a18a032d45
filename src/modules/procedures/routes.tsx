import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, type Route, routeMaker } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { actingAs } from '#platform/request.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import {
  submitVersion,
  submitWithdrawal,
  viewNew,
  viewNextVersion,
} from './change-procedure/change-handlers.tsx'
import {
  downloadFees,
  showFees,
  submitExemption,
  submitFeeReturn,
  submitFeeWithdrawal,
  submitTariff,
} from './fees-page/fee-handlers.tsx'
import {
  acceptedList,
  submitImport,
  submitImportWithdrawal,
  submitList,
  viewImport,
} from './import-procedures/import-handlers.tsx'
import { ProcedureListPage } from './list-procedures/list-procedures.page.tsx'
import { proceduresCsv } from './list-procedures/procedures-csv.ts'
import { keptQuery, wantedProcedures } from './list-procedures/wanted-procedures.rules.ts'
import { listProcedureFields } from './procedures.sql.ts'
import { listProcedures, listVersions } from './versions.sql.ts'
import { ProcedurePage } from './view-procedure/view-procedure.page.tsx'

type Handler = (call: Call, frame: Frame) => Promise<Reply>

/** The catalogue in the browser: the list and its file, a procedure with its versions. */
export const procedureRoutes = (frame: Frame): Route[] => {
  const office = routeMaker('procedures', frame)('office')
  return [
    office('GET', '/thu-tuc', 'list', viewList),
    office('GET', '/thu-tuc.csv', 'export', downloadList),
    office('GET', '/thu-tuc/:code', 'view', viewOne),
    ...administration(frame),
  ]
}

const administration = (frame: Frame): Route[] => {
  const route = routeMaker('procedures', frame)(['administrator'])
  return [
    route('GET', '/quan-tri/thu-tuc/moi', 'view-new', viewNew),
    route('GET', '/quan-tri/thu-tuc/:code/ban-moi', 'view-next-version', viewNextVersion),
    route('POST', '/quan-tri/thu-tuc', 'adopt', submitVersion),
    route('POST', '/quan-tri/thu-tuc/ban/:id/thu-hoi', 'withdraw', submitWithdrawal),
    route('GET', '/quan-tri/thu-tuc/nhap', 'view-import', viewImport),
    {
      ...route('POST', '/quan-tri/thu-tuc/nhap/xem-truoc', 'preview-import', submitList),
      accepts: acceptedList,
    },
    route('POST', '/quan-tri/thu-tuc/nhap', 'import', submitImport),
    route('POST', '/quan-tri/thu-tuc/nhap/:id/thu-hoi', 'undo-import', submitImportWithdrawal),
    ...feeAdministration(route),
  ]
}

type RouteOf = (method: Route['method'], url: string, act: string, handler: Handler) => Route

const feeAdministration = (route: RouteOf): Route[] => {
  const post = (url: string, act: string, handler: Handler) =>
    route('POST', `/quan-tri/phi-le-phi${url}`, act, handler)
  return [
    route('GET', '/quan-tri/phi-le-phi', 'view-fees', showFees),
    route('GET', '/quan-tri/phi-le-phi.csv', 'export-fees', downloadFees),
    post('', 'change-tariff', submitTariff),
    post('/thu-hoi', 'withdraw-tariff', submitFeeWithdrawal('tariff')),
    post('/dung-lai', 'restore-tariff', submitFeeReturn('tariff')),
    post('/mien-giam', 'change-exemption', submitExemption),
    post('/mien-giam/thu-hoi', 'withdraw-exemption', submitFeeWithdrawal('exemption')),
    post('/mien-giam/dung-lai', 'restore-exemption', submitFeeReturn('exemption')),
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
  const code = call.params.code ?? ''
  const [newest, ...earlier] = await call.request.db.read(call.request, (tx) =>
    listVersions(tx, code),
  )
  if (!newest) throw new NotFound(`Không có thủ tục ${code} trong danh mục.`)
  const today = dayOf(call.request.now)
  return page(
    renderPage(
      <ProcedurePage
        surroundings={frame(call)}
        versions={[newest, ...earlier]}
        {...{ today, mayChange: mayChange(call) }}
      />,
    ),
  )
}

const mayChange = ({ request }: Call): boolean =>
  actingAs(request.actor, ['administrator'], null) !== undefined
