import { page } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { listFigureRecords } from '../list-figure-records.ts'
import { recordsCsv } from '../records-csv.ts'
import type { ReportHandler } from './handler.ts'
import { RECORDS_A_PAGE, RecordsPage } from './records.page.tsx'

export const viewRecords: ReportHandler = async (call, frame, question) => {
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

export const exportRecords: ReportHandler = async (
  { request, params, query },
  _frame,
  question,
) => {
  const id = params.id ?? ''
  const wanted = { limit: 1_000_000, offset: 0, search: query.tim ?? '' }
  const records = await listFigureRecords(request.db, request.unitId, question, id, wanted)
  return {
    kind: 'file',
    name: `${id}.csv`,
    type: 'text/csv; charset=utf-8',
    body: recordsCsv(records),
  }
}

/** What is no number of a page means the first. */
const pageNumberOf = (text = '1'): number => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1)
