import type { Frame } from '#modules/registers'
import { type Call, page, type Reply } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { listIssuedReports } from '../issued-reports.sql.ts'
import { offeredPeriods } from '../offered-periods.ts'
import { readQuestion } from './addresses.ts'
import { DefinitionsPage } from './definitions.page.tsx'
import type { Handler, ReportHandler } from './handler.ts'
import { ReportsPage } from './reports.page.tsx'

export const viewReports: Handler = (call, frame) => choicePage(call, frame)

/** Runs `work` for the report that the address names, or shows the choice of periods again with its faults. */
export const asked =
  (work: ReportHandler): Handler =>
  (call, frame) => {
    const read = readQuestion(call.query)
    return read.ok ? work(call, frame, read.question) : choicePage(call, frame, read.faults)
  }

export const viewDefinitions: Handler = (call, frame) =>
  page(renderPage(<DefinitionsPage surroundings={frame(call)} />))

const choicePage = async (
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
