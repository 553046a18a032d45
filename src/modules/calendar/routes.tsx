import type { Frame } from '#modules/registers'
import { page, type Route } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { CalendarPage } from './view-calendar/view-calendar.page.tsx'
import { viewCalendar } from './view-calendar/view-calendar.ts'

/** The calendar of a year and the due-date calculator; a question with faults answers 422. */
export const calendarRoutes = (frame: Frame): Route[] => [
  {
    method: 'GET',
    url: '/lich-lam-viec',
    permission: 'office',
    audit: 'calendar.view',
    handle: async (call) => {
      const view = await viewCalendar(call.request, call.query)
      const isFaulty = Object.keys(view.calculated.faults).length > 0
      const html = renderPage(<CalendarPage surroundings={frame(call)} {...view} />)
      return page(html, isFaulty ? 422 : 200)
    },
  },
]
