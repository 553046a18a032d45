import { type Call, page, redirect } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { issueReport } from '../issue-report.ts'
import { getIssuedReport } from '../issued-reports.sql.ts'
import { recheckReport } from '../recheck-report.ts'
import { issuedAddress } from './addresses.ts'
import type { Handler, ReportHandler } from './handler.ts'
import { IssuedPage } from './issued.page.tsx'
import { contentAsJson, reportFormats } from './report-formats.ts'
import { shortHash } from './show-figure.ts'

export const submitIssue: ReportHandler = async ({ request }, _frame, question) =>
  redirect(`${issuedAddress(await issueReport(request, question))}?da=chot`)

export const viewIssued: Handler = async (call, frame) => {
  const { db, unitId } = call.request
  const issued = await issuedOf(call)
  const recheck = call.query.kiem === '1' ? await recheckReport(db, unitId, issued) : undefined
  const justIssued = call.query.da === 'chot'
  return page(
    renderPage(<IssuedPage surroundings={frame(call)} {...{ issued, recheck, justIssued }} />),
  )
}

export const downloadIssued: Handler = async (call) => {
  const { content, from, to, hash } = await issuedOf(call)
  return {
    kind: 'file',
    name: `bao-cao-da-chot-${from}-${to}-${shortHash(hash)}.json`,
    type: reportFormats.json.type,
    body: contentAsJson(content),
  }
}

const issuedOf = ({ request, params }: Call) =>
  request.db.read(request, (tx) => getIssuedReport(tx, params.id ?? ''))
