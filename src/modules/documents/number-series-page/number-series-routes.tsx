import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, type Route, redirect } from '#platform/http/route.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { NumberSeriesPage } from './number-series.page.tsx'
import { listSeries } from './series-list.sql.ts'
import { seriesChosen } from './series-words.ts'
import { setLastNumber } from './set-last-number.ts'

/** The series of document numbers as the office keeps them. */
export const numberSeriesRoutes = (frame: Frame): Route[] => [
  {
    ...{ method: 'GET', url: '/quan-tri/day-so', permission: ['administrator', 'office-clerk'] },
    audit: 'documents.view-series',
    handle: (call) => seriesPage(call, frame, {}),
  },
  {
    ...{ method: 'POST', url: '/quan-tri/day-so', permission: ['administrator', 'office-clerk'] },
    audit: 'documents.set-last-number',
    handle: (call) => submit(call, frame),
  },
]

const submit = async (call: Call, frame: Frame): Promise<Reply> => {
  const { form, request } = call
  const [year, chosen] = [yearOf(call), seriesChosen(form['day-so'] ?? '')]
  if (!chosen) return seriesPage(call, frame, { 'day-so': 'Hãy chọn dãy số.' })
  if (!/^[1-9]\d{0,5}$/.test(form['so-cuoi']?.trim() ?? ''))
    return seriesPage(call, frame, { 'so-cuoi': 'Số cuối là số nguyên từ 1.' })
  if (form['da-doi-chieu'] === undefined)
    return seriesPage(call, frame, { 'da-doi-chieu': 'Xác nhận đã đối chiếu với sổ giấy.' })
  const outcome = await setLastNumber(request, { ...chosen, year }, Number(form['so-cuoi']))
  if (!outcome.ok) return seriesPage(call, frame, { 'so-cuoi': outcome.fault })
  return redirect(`/quan-tri/day-so?nam=${year}&da=luu`)
}

const seriesPage = async (
  call: Call,
  frame: Frame,
  faults: Readonly<Record<string, string>>,
): Promise<Reply> => {
  const year = yearOf(call)
  const series = await call.request.db.read(call.request, (tx) => listSeries(tx, year))
  const shown = { year, series, faults, typed: call.form, isSaved: call.query.da === 'luu' }
  const html = renderPage(<NumberSeriesPage surroundings={frame(call)} {...shown} />)
  return page(html, Object.keys(faults).length > 0 ? 422 : 200)
}

/** The year asked for, or this one. */
const yearOf = ({ form, query, request }: Call): number => {
  const asked = form.nam ?? query.nam ?? ''
  return /^20\d\d$/.test(asked) ? Number(asked) : Number(dayOf(request.now).slice(0, 4))
}
