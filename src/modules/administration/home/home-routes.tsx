import type { Frame } from '#modules/registers'
import { page, type Route } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { AdministrationHomePage } from './administration-home.page.tsx'
import { findFirstSteps } from './first-steps.ts'

export const homeRoutes = (frame: Frame): Route[] => [
  {
    ...{ method: 'GET', url: '/quan-tri', permission: ['administrator'] },
    audit: 'administration.home',
    handle: async (call) => {
      const first = await findFirstSteps(call.request)
      return page(renderPage(<AdministrationHomePage surroundings={frame(call)} {...{ first }} />))
    },
  },
]
