import { checkDocument } from '#modules/checking'
import { page } from '#platform/http/route.ts'
import { NotFound } from '#platform/refused.ts'
import { renderPage } from '#web/render.ts'
import { computeReport } from '../compute-report.ts'
import type { ReportHandler } from './handler.ts'
import { ReportPage } from './report.page.tsx'
import { isReportFormat, reportFormats } from './report-formats.ts'

export const viewReport: ReportHandler = async (call, frame, question) => {
  const { db, unitId } = call.request
  const report = await computeReport(db, unitId, question)
  const { findings } = checkDocument(report.document, {
    period: report.facts.period,
    unit: report.facts.unit.shortName,
  })
  return page(
    renderPage(<ReportPage surroundings={frame(call)} {...{ report, question, findings }} />),
  )
}

export const downloadReport: ReportHandler = async ({ request, params }, _frame, question) => {
  const format = params.format ?? ''
  if (!isReportFormat(format)) throw new NotFound(`Không có báo cáo dạng “${format}”.`)
  const { type, make } = reportFormats[format]
  const report = await computeReport(request.db, request.unitId, question)
  return {
    kind: 'file',
    name: `bao-cao-cchc-${question.from}-${question.to}.${format}`,
    type,
    body: await make(report),
    inline: format === 'pdf',
  }
}
