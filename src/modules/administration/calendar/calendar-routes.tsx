import type { Frame } from '#modules/registers'
import { type Call, page, type Reply, type Route, redirect } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { CalendarPreviewPage } from './calendar-preview.page.tsx'
import { CalendarsPage } from './calendars.page.tsx'
import {
  applyCalendarChange,
  previewCalendarChange,
  viewCalendars,
} from './change-unit-calendar.ts'

/** The calendar as an administrator changes it: see it, see what a change does, apply it. */
export const calendarAdministration = (frame: Frame): Route[] => [
  {
    ...{ method: 'GET', url: '/quan-tri/lich', permission: ['administrator'] },
    audit: 'administration.view-calendars',
    handle: (call) => calendarsPage(call, frame),
  },
  {
    ...{ method: 'POST', url: '/quan-tri/lich/xem-truoc', permission: ['administrator'] },
    audit: 'administration.preview-calendar',
    handle: (call) => preview(call, frame),
  },
  {
    ...{ method: 'POST', url: '/quan-tri/lich', permission: ['administrator'] },
    audit: 'administration.change-calendar',
    handle: async ({ request, form }) =>
      redirect(`/quan-tri/lich?da-doi=${await applyCalendarChange(request, form)}`),
  },
]

const preview = async (call: Call, frame: Frame): Promise<Reply> => {
  const { ban: _, ...typed } = call.form
  const previewed = await previewCalendarChange(call.request, typed)
  if (previewed.ok) return previewPage(call, frame, { preview: previewed.preview, typed })
  // A wrong day is told on the preview, where it was typed: drawn as of today, with the day as it was typed.
  const fault = previewed.faults['tu-ngay']
  const { 'tu-ngay': __, ...rest } = typed
  const again = fault ? await previewCalendarChange(call.request, rest) : previewed
  return again.ok
    ? previewPage(call, frame, { preview: again.preview, typed, fault })
    : calendarsPage(call, frame, again.faults)
}

type Seen = Omit<Parameters<typeof CalendarPreviewPage>[0], 'surroundings'>

const previewPage = (call: Call, frame: Frame, seen: Seen): Reply =>
  page(
    renderPage(<CalendarPreviewPage surroundings={frame(call)} {...seen} />),
    seen.fault ? 422 : 200,
  )

const calendarsPage = async (
  call: Call,
  frame: Frame,
  faults: Parameters<typeof CalendarsPage>[0]['faults'] = {},
): Promise<Reply> => {
  const moved = /^\d{1,6}$/.test(call.query['da-doi'] ?? '')
    ? Number(call.query['da-doi'])
    : undefined
  const html = renderPage(
    <CalendarsPage
      surroundings={frame(call)}
      {...(await viewCalendars(call.request))}
      {...{ faults, moved }}
      typed={call.form}
      now={call.request.now}
    />,
  )
  return page(html, Object.keys(faults).length > 0 ? 422 : 200)
}
