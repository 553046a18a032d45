import type { Frame } from '#modules/registers'
import { page, type Route } from '#platform/http/route.ts'
import { renderPage } from '#web/render.ts'
import { AdministrationHomePage } from './administration-home.page.tsx'

export const homeRoutes = (frame: Frame): Route[] => [
  {
    ...{ method: 'GET', url: '/quan-tri', permission: ['administrator'] },
    audit: 'administration.home',
    handle: (call) => page(renderPage(<AdministrationHomePage surroundings={frame(call)} />)),
  },
]
