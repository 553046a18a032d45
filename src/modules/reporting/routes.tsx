import { officialDocumentCss, renderDocx, renderPdf, renderXlsx } from '#modules/official-documents'
import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, type Route, redirect } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { renderPage } from '#web/render.ts'
import { computeReport } from './compute-report.ts'
import { gatherReport, type ReportQuestion } from './gather-report.ts'
import { issueReport } from './issue-report.ts'
import { getIssuedReport, listIssuedReports } from './issued-reports.sql.ts'
import { listFigureRecords } from './list-figure-records.ts'
import { offeredPeriods } from './offered-periods.ts'
import { composeAddress, issuedAddress, readQuestion } from './pages/addresses.ts'
import { readComposed } from './pages/compose.form.ts'
import { ComposePage } from './pages/compose.page.tsx'
import { DefinitionsPage } from './pages/definitions.page.tsx'
import { documentStylesHref } from './pages/document-styles.ts'
import { IssuedPage } from './pages/issued.page.tsx'
import { RECORDS_A_PAGE, RecordsPage } from './pages/records.page.tsx'
import { ReportPage } from './pages/report.page.tsx'
import { ReportsPage } from './pages/reports.page.tsx'
import { shortHash } from './pages/show-figure.ts'
import { recheckReport } from './recheck-report.ts'
import { recordsCsv } from './records-csv.ts'
import { enterManualFigure, writeSection } from './write-report.ts'

/** The report in the browser: choose, read, open figures, add words, issue, download. */
export const reportingRoutes = (frame: Frame): Route[] => [
  office('GET', '/bao-cao', 'list', (call) => viewReports(call, frame)),
  office('GET', '/bao-cao/cchc', 'view', (call) =>
    asked(call, frame, (question) => viewReport(call, frame, question)),
  ),
  office('GET', '/bao-cao/cchc.:format', 'download', (call) =>
    asked(call, frame, (question) => download(call, question)),
  ),
  office('GET', '/bao-cao/so-lieu/:id', 'view-records', (call) =>
    asked(call, frame, (question) => viewRecords(call, frame, question)),
  ),
  office('GET', '/bao-cao/so-lieu/:id/tep.csv', 'export-records', (call) =>
    asked(call, frame, (question) => exportRecords(call, question)),
  ),
  office('GET', '/bao-cao/dinh-nghia', 'view-definitions', (call) =>
    page(renderPage(<DefinitionsPage surroundings={frame(call)} />)),
  ),
  office('GET', '/bao-cao/soan', 'view-compose', (call) =>
    asked(call, frame, (question) => viewCompose(call, frame, question)),
  ),
  office('POST', '/bao-cao/soan', 'compose', (call) =>
    asked(call, frame, (question) => submitCompose(call, frame, question)),
  ),
  office('POST', '/bao-cao/chot', 'issue', (call) =>
    asked(call, frame, (question) => submitIssue(call, question)),
  ),
  office('GET', '/bao-cao/da-chot/:id', 'view-issued', (call) => viewIssued(call, frame)),
  office('GET', '/bao-cao/da-chot/:id/bao-cao.json', 'download-issued', downloadIssued),
  {
    method: 'GET',
    url: documentStylesHref,
    permission: 'public',
    audit: 'reporting.styles',
    handle: () => ({
      kind: 'file',
      name: 'van-ban.css',
      type: 'text/css; charset=utf-8',
      body: officialDocumentCss,
      inline: true,
      cache: 'forever',
    }),
  },
]

const office = (
  method: Route['method'],
  url: string,
  act: string,
  handle: Route['handle'],
): Route => ({ method, url, permission: 'office', audit: `reporting.${act}`, handle })

/** Runs `work` for the report that the address names, or shows the choice of periods again with its faults. */
const asked = (
  call: Call,
  frame: Frame,
  work: (question: ReportQuestion) => Promise<Reply>,
): Promise<Reply> => {
  const read = readQuestion(call.query)
  return read.ok ? work(read.question) : viewReports(call, frame, read.faults)
}

const viewReports = async (
  call: Call,
  frame: Frame,
  faults: Record<string, string> = {},
): Promise<Reply> => {
  const { db, unitId } = call.request
  const issued = await db.read({ unitId }, listIssuedReports)
  const offered = await offeredPeriods(call.request)
  const status = Object.keys(faults).length > 0 ? 422 : 200
  return page(
    renderPage(
      <ReportsPage
        surroundings={frame(call)}
        typed={call.query}
        {...{ issued, offered, faults }}
      />,
    ),
    status,
  )
}

const reportOf = ({ request }: Call, question: ReportQuestion) =>
  computeReport(request.db, request.unitId, question)

const viewReport = async (call: Call, frame: Frame, question: ReportQuestion): Promise<Reply> =>
  page(
    renderPage(
      <ReportPage
        surroundings={frame(call)}
        report={await reportOf(call, question)}
        question={question}
      />,
    ),
  )

const formats = {
  pdf: { type: 'application/pdf', make: async ({ document }) => renderPdf(document) },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: ({ document }) => renderDocx(document),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: ({ document }) => renderXlsx(document),
  },
  json: {
    type: 'application/json; charset=utf-8',
    make: async ({ content }) => JSON.stringify(content, null, 1),
  },
} as const satisfies Record<
  string,
  { type: string; make: (report: Awaited<ReturnType<typeof reportOf>>) => Promise<Buffer | string> }
>

const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name)

const download = async (call: Call, question: ReportQuestion): Promise<Reply> => {
  const format = call.params.format ?? ''
  if (!isFormat(format)) throw new NotFound(`Không có báo cáo dạng “${format}”.`)
  const { type, make } = formats[format]
  const name = `bao-cao-cchc-${question.from}-${question.to}.${format}`
  return {
    kind: 'file',
    name,
    type,
    body: await make(await reportOf(call, question)),
    inline: format === 'pdf',
  }
}

const viewRecords = async (call: Call, frame: Frame, question: ReportQuestion): Promise<Reply> => {
  const { tim: search = '' } = call.query
  const pageNumber = pageNumberOf(call.query.trang)
  const { db, unitId } = call.request
  // One more than is shown tells whether there is a next page.
  const wanted = {
    limit: RECORDS_A_PAGE + 1,
    offset: (pageNumber - 1) * RECORDS_A_PAGE,
    search: search.trim(),
  }
  const records = await listFigureRecords(db, unitId, question, call.params.id ?? '', wanted)
  return page(
    renderPage(
      <RecordsPage surroundings={frame(call)} {...{ records, question, search, pageNumber }} />,
    ),
  )
}

/** What is no number of a page means the first. */
const pageNumberOf = (text = '1'): number => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1)

const exportRecords = async (call: Call, question: ReportQuestion): Promise<Reply> => {
  const id = call.params.id ?? ''
  const wanted = { limit: 1_000_000, offset: 0, search: call.query.tim ?? '' }
  const records = await listFigureRecords(
    call.request.db,
    call.request.unitId,
    question,
    id,
    wanted,
  )
  return {
    kind: 'file',
    name: `${id}.csv`,
    type: 'text/csv; charset=utf-8',
    body: recordsCsv(records),
  }
}

type Typed = { typed?: Record<string, string>; faults?: Record<string, string> }

const viewCompose = async (
  call: Call,
  frame: Frame,
  question: ReportQuestion,
  { typed = {}, faults = {} }: Typed = {},
): Promise<Reply> => {
  const facts = await gatherReport(call.request.db, call.request.unitId, question)
  const status = Object.keys(faults).length > 0 ? 422 : 200
  const saved = call.query.da === 'luu' && status === 200
  return page(
    renderPage(
      <ComposePage surroundings={frame(call)} {...{ facts, question, typed, faults, saved }} />,
    ),
    status,
  )
}

const NOTHING_KNOWN = { value: null, reason: 'not-known', note: '' }

const submitCompose = async (
  call: Call,
  frame: Frame,
  question: ReportQuestion,
): Promise<Reply> => {
  const { texts, figures, faults } = readComposed(call.form)
  if (Object.keys(faults).length > 0)
    return viewCompose(call, frame, question, { typed: call.form, faults })
  const { texts: held, manual } = await gatherReport(call.request.db, call.request.unitId, question)
  for (const [section, body] of Object.entries(texts))
    if (body !== (held[section] ?? '')) await writeSection(call.request, question, section, body)
  for (const [row, figure] of Object.entries(figures))
    if (JSON.stringify(figure) !== JSON.stringify(manual[row] ?? NOTHING_KNOWN))
      await enterManualFigure(call.request, question, row, figure)
  return redirect(`${composeAddress(question)}&da=luu`)
}

const submitIssue = async (call: Call, question: ReportQuestion): Promise<Reply> =>
  redirect(`${issuedAddress(await issueReport(call.request, question))}?da=chot`)

const issuedOf = ({ request, params }: Call) =>
  request.db.read(request, (tx) => getIssuedReport(tx, params.id ?? ''))

const viewIssued = async (call: Call, frame: Frame): Promise<Reply> => {
  const { db, unitId } = call.request
  const issued = await issuedOf(call)
  const recheck = call.query.kiem === '1' ? await recheckReport(db, unitId, issued) : undefined
  return page(
    renderPage(
      <IssuedPage
        surroundings={frame(call)}
        justIssued={call.query.da === 'chot'}
        {...{ issued, recheck }}
      />,
    ),
  )
}

const downloadIssued = async (call: Call): Promise<Reply> => {
  const { content, from, to, hash } = await issuedOf(call)
  return {
    kind: 'file',
    name: `bao-cao-da-chot-${from}-${to}-${shortHash(hash)}.json`,
    type: formats.json.type,
    body: JSON.stringify(content, null, 1),
  }
}
